/** What stands in the addresses of the console's API. */
import Type, { type TSchema } from 'typebox';

/** Operations of each document, and runs, that are listed where no `limit` is given. */
export const SEARCH_LIMIT = 50;
export const RUNS_LIMIT = 20;

/** Encoded by `encodeURIComponent`: an id may hold slashes (`repos/get`). */
export const text = (description: string, maxLength = 500) =>
  Type.String({ description, minLength: 1, maxLength });
export const count = (most: number, fallback: number) =>
  Type.Optional(Type.Integer({ minimum: 1, maximum: most, default: fallback }));
export const object = <const P extends Record<string, TSchema>>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });

export const api = text('name of the document');
export const file = Type.String({
  description: "name of a file in the project's workflows/",
  pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*\\.json$',
  maxLength: 100,
});
export const runId = Type.String({ pattern: '^[A-Za-z0-9-]+$', maxLength: 100 });
