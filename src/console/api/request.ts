/** What page and server say to each other about preparing and testing a request. */
import Type from 'typebox';

const Fields = Type.Record(Type.String(), Type.Unknown());

/** An operation and the input that is meant for it. */
export const RequestOf = Type.Object(
  {
    api: Type.String(),
    id: Type.String(),
    input: Type.Unknown({ description: "the task's input; null counts as absent" }),
  },
  { additionalProperties: false },
);
export type RequestOf = Type.Static<typeof RequestOf>;

export const Problem = Type.Object({
  path: Type.String({ description: '/page_size; empty for the input as a whole' }),
  code: Type.String(),
  message: Type.String(),
  got: Type.Optional(Type.Unknown()),
  allowed: Type.Optional(Type.Unknown()),
  suggestion: Type.Optional(Type.String()),
});
export type Problem = Type.Static<typeof Problem>;

const Warning = Type.Object({
  code: Type.String(),
  path: Type.Optional(Type.String()),
  message: Type.String(),
});
export type Warning = Type.Static<typeof Warning>;

/** The prepared request and its forms to copy, or what is wrong with the input. Both are ordinary answers. */
export const Prepared = Type.Union([
  Type.Object({
    ok: Type.Literal(true),
    request: Type.Object({
      method: Type.String(),
      url: Type.String(),
      query: Fields,
      headers: Fields,
      body: Type.Optional(Type.Unknown()),
    }),
    effective: Fields,
    warnings: Type.Array(Warning),
    curl: Type.String(),
    http_task: Fields,
    task: Type.Optional(Fields),
  }),
  Type.Object({ ok: Type.Literal(false), problems: Type.Array(Problem) }),
]);
export type Prepared = Type.Static<typeof Prepared>;

/** A failure, as every route answers it, with a status of its own (400, 403, 404, 409, 429, 502, …). */
export const Failure = Type.Object({
  error: Type.Object({
    code: Type.String(),
    message: Type.String(),
    advice: Type.Optional(Type.String()),
    problems: Type.Optional(Type.Array(Problem)),
  }),
});
export type Failure = Type.Static<typeof Failure>;

/** A test request; `confirmed` where the operation changes something and the person has said yes. */
export const TestRequest = Type.Object(
  { ...RequestOf.properties, confirmed: Type.Optional(Type.Boolean()) },
  { additionalProperties: false },
);
export type TestRequest = Type.Static<typeof TestRequest>;

/**
 * One line of the answer to a test request (NDJSON): what it waits for, the bare answer, and at the end `result` or
 * `failed`. Closing the connection stops the request.
 */
export const TestEvent = Type.Union([
  Type.Object({
    type: Type.Literal('phase'),
    phase: Type.Enum(['signing_in', 'pace', 'answer', 'backoff']),
    ms: Type.Optional(Type.Number({ description: 'how long it waits, milliseconds' })),
    attempt: Type.Optional(Type.Integer()),
    code: Type.Optional(Type.String({ description: 'why it tries again' })),
  }),
  Type.Object({
    type: Type.Literal('answer'),
    status: Type.Integer(),
    headers: Type.Record(Type.String(), Type.String()),
    bytes: Type.Integer(),
    ms: Type.Number(),
    attempts: Type.Integer(),
    throttled_ms: Type.Number(),
    backoff_ms: Type.Number(),
  }),
  Type.Object({
    type: Type.Literal('result'),
    output: Fields,
    body: Type.Unknown({ description: 'the raw answer, secrets removed' }),
  }),
  Type.Object({
    type: Type.Literal('failed'),
    error: Fields,
    status: Type.Optional(Type.Integer()),
    body: Type.Optional(Type.Unknown({ description: 'what the API said of it, cut, secrets removed' })),
  }),
]);
export type TestEvent = Type.Static<typeof TestEvent>;
