/** What page and server say to each other about the catalogue: each schema is the type and the check in one. */
import Type from 'typebox';

/** A list of two in the words that OpenAPI 3.1 and draft-07 share: their tuples are spelled differently. */
const Range = Type.Unsafe<[start: number, end: number]>({
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  minItems: 2,
  maxItems: 2,
  description: 'start and end of a part of a text, in characters, the end not included',
});

/** Something in a document that could not be used. */
const DocumentProblem = Type.Object({
  where: Type.String({ description: 'JSON pointer into the document' }),
  line: Type.Optional(Type.Integer({ minimum: 1 })),
  column: Type.Optional(Type.Integer({ minimum: 1 })),
  message: Type.String(),
});
export type DocumentProblem = Type.Static<typeof DocumentProblem>;

export const DocumentInfo = Type.Object({
  name: Type.String({ description: 'safe in an address: getty-images' }),
  title: Type.String(),
  version: Type.String(),
  source: Type.Enum(['built_in', 'folder', 'file', 'added'], {
    description: "where it comes from: the package, the project's apis/, --api, or the page",
  }),
  operations: Type.Integer({ minimum: 0 }),
  problems: Type.Array(DocumentProblem),
  servers: Type.Array(Type.String(), {
    description: 'addresses that it names, to be shown: nothing is ever sent there by itself',
  }),
});
export type DocumentInfo = Type.Static<typeof DocumentInfo>;

export const DocumentList = Type.Object({ documents: Type.Array(DocumentInfo) });
export type DocumentList = Type.Static<typeof DocumentList>;

/** A document to be added by its text. */
export const NewDocument = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, description: 'name of its file' }),
    text: Type.String(),
  },
  { additionalProperties: false },
);
export type NewDocument = Type.Static<typeof NewDocument>;

const Effect = Type.Enum(['read', 'change', 'spend']);

export const OperationItem = Type.Object({
  api: Type.String(),
  id: Type.String(),
  method: Type.String(),
  path: Type.String(),
  summary: Type.String(),
  effect: Effect,
  task: Type.Optional(Type.String({ description: 'the Conductor task type that performs it' })),
  deprecated: Type.Optional(Type.Boolean()),
  marks: Type.Object({ path: Type.Array(Range), summary: Type.Array(Range) }),
  matched: Type.Array(Type.String(), { description: 'where the words were found, weightiest first' }),
});
export type OperationItem = Type.Static<typeof OperationItem>;

/** The answer to a search, or to none: operations by document, best first. */
export const SearchAnswer = Type.Object({
  query: Type.String(),
  total: Type.Integer(),
  ms: Type.Number({ description: 'time of the search itself, milliseconds' }),
  groups: Type.Array(
    Type.Object({
      document: Type.String(),
      title: Type.String(),
      total: Type.Integer({ description: 'operations of the document' }),
      found: Type.Integer({ description: 'those that fit; `operations` may hold fewer' }),
      operations: Type.Array(OperationItem),
    }),
  ),
});
export type SearchAnswer = Type.Static<typeof SearchAnswer>;

const Schema = Type.Record(Type.String(), Type.Unknown(), { description: 'a JSON schema' });

export const ParameterInfo = Type.Object({
  name: Type.String({ description: 'as the input has it: accept_language' }),
  wire: Type.String({ description: 'as the request has it: Accept-Language' }),
  in: Type.String(),
  required: Type.Boolean(),
  type: Type.String({ description: 'for people: integer, date, list of string' }),
  default: Type.Optional(Type.Unknown()),
  limits: Type.Array(Type.String(), { description: 'for people: at least 1' }),
  values: Type.Array(
    Type.Object({ value: Type.Unknown(), about: Type.String(), keys: Type.Optional(Type.String()) }),
  ),
  description: Type.String(),
});
export type ParameterInfo = Type.Static<typeof ParameterInfo>;

/** Everything that the reference shows of one operation. */
export const OperationDetail = Type.Object({
  api: Type.String(),
  id: Type.String(),
  method: Type.String(),
  path: Type.String(),
  summary: Type.String(),
  description: Type.String(),
  tags: Type.Array(Type.String()),
  task: Type.Optional(Type.String()),
  effect: Effect,
  signedIn: Type.Boolean(),
  parameters: Type.Array(ParameterInfo),
  body: Type.Optional(
    Type.Object({
      required: Type.Boolean(),
      description: Type.String(),
      content_type: Type.String(),
      schema: Schema,
      example: Type.Optional(Type.Unknown()),
    }),
  ),
  answers: Type.Array(
    Type.Object({
      status: Type.String(),
      description: Type.String(),
      schema: Type.Optional(Schema),
      example: Type.Optional(Type.Unknown()),
    }),
  ),
  cost: Type.String({ description: 'what a call costs, one sentence' }),
  limits: Type.Array(Type.String()),
  unknowns: Type.Array(Type.String()),
  /** The schema of the input, that the form is made of. */
  input: Schema,
  pagination: Type.Optional(
    Type.Object({
      page: Type.String(),
      page_size: Type.String(),
      total: Type.String(),
      items: Type.String(),
    }),
  ),
});
export type OperationDetail = Type.Static<typeof OperationDetail>;
