import type { Guard } from '../output/guard.js';
import type { Draft } from './store.js';

/** The same draft with all that can fail guarded. */
export function guardDraft(guard: Guard, draft: Draft): Draft {
  return { ...guard.all(draft), source: draft.source, bytes: draft.bytes };
}
