/** What a change of a definition, or the reading of one, was refused for; a sentence without a full stop. */
export function why(thrown: unknown): string {
  const { details, message } = thrown as { details?: { detail?: string }; message?: string };
  return details?.detail ?? message ?? String(thrown);
}
