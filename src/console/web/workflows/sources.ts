/** Where a definition that is being edited comes from, and its address in the page. */
export type Source =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'engine'; readonly name: string; readonly version: number }
  /** New, or read from the disk of the person: known to this browser only, until it is saved. */
  | { readonly kind: 'draft'; readonly name: string };

/** The parts of its address: `['workflows', 'engine', 'getty_downloads_page', '1']`. */
export function addressParts(source: Source): readonly string[] {
  const version = source.kind === 'engine' ? [String(source.version)] : [];
  return ['workflows', source.kind, source.name, ...version];
}

/** The source that an address means, or nothing. */
export function sourceOf(kind: string, name: string, version?: string): Source | undefined {
  if (name === '') return undefined;
  if (kind === 'file' || kind === 'draft') return { kind, name };
  const number = Number(version);
  return kind === 'engine' && Number.isInteger(number) && number > 0
    ? { kind, name, version: number }
    : undefined;
}

/** A definition with nothing in it yet. */
export function emptyDefinition(name: string): string {
  const definition = {
    name,
    description: '',
    version: 1,
    schemaVersion: 2,
    ownerEmail: 'getty-downloads@example.com',
    timeoutPolicy: 'TIME_OUT_WF',
    timeoutSeconds: 86_400,
    inputParameters: [],
    tasks: [],
    outputParameters: {},
  };
  return `${JSON.stringify(definition, null, 2)}\n`;
}

/** A file name for a workflow: `my flow` becomes `my_flow.json`. */
export const fileNameFor = (name: string): string =>
  `${name.replace(/[^A-Za-z0-9_.-]+/g, '_').replace(/^[_.]+|[_.]+$/g, '') || 'workflow'}.json`;
