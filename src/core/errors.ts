/**
 * The one table of everything that can go wrong, and the error that carries a row of it.
 *
 * `exit` is the command line's exit status (docs/cli.md), `conductor` what a task becomes:
 * - `terminal`: FAILED_WITH_TERMINAL_ERROR, Conductor does not try again;
 * - `retry`: FAILED, Conductor tries again by the task definition's retry policy;
 * - `hand_back`: IN_PROGRESS with `callbackAfterSeconds`, the slot is free while it waits.
 *
 * `resend` says whether the sender itself tries the same request again within its budget.
 */
export type ConductorOutcome = 'terminal' | 'retry' | 'hand_back';

export interface ErrorRow {
  /** What happened, one sentence without a full stop. */
  readonly message: string;
  /** What the reader can do about it. */
  readonly advice: string;
  readonly exit: 1 | 2 | 3 | 4 | 130;
  readonly conductor: ConductorOutcome;
  readonly resend: boolean;
}

export const ERRORS = {
  bad_input: {
    message: 'The input does not fit the operation',
    advice: 'Correct the listed problems; nothing was sent',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  bad_config: {
    message: 'The configuration cannot be used',
    advice: 'Correct the setting that is named; `getty-downloads doctor` checks all of them',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  unknown_connection: {
    message: 'No connection of that name is configured',
    advice: 'Use one of the configured names, or add it to the configuration file',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  connection_not_allowed: {
    message: 'The connection may not be used for this',
    advice: 'Ask whoever runs the worker to allow the operation or the workflow for this connection',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  not_confirmed: {
    message: 'The operation does more than read and was not confirmed',
    advice:
      'Confirm it if it is meant (`confirm: true` in a task, `--yes` in the terminal); nothing was sent',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  spending_refused: {
    message: 'An operation that uses up an allowance is not tested',
    advice: 'Put it into a workflow that is meant to spend; nothing was sent',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  spending_off: {
    message: 'The connection may not spend',
    advice:
      'Whoever runs the worker allows it by `spending: { cap_per_day: N }` of the connection (GETTY_SPENDING_PER_DAY); nothing was sent',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  spending_cap_reached: {
    message: 'The connection has spent what it may in a day',
    advice: 'Go on after midnight UTC, or raise `cap_per_day` of the connection; nothing was sent',
    exit: 1,
    conductor: 'terminal',
    resend: false,
  },
  allowance_reached: {
    message: 'A limit that the input sets for downloads is reached',
    advice: 'Change `max_downloads` or `min_remaining` if more is meant; nothing was sent',
    exit: 1,
    conductor: 'terminal',
    resend: false,
  },
  outcome_unknown: {
    message: 'It is not known what the call has come to',
    advice: 'Decide as `how_to_decide` in the output says; it is not sent again by itself',
    exit: 4,
    conductor: 'terminal',
    resend: false,
  },
  not_found_locally: {
    message: 'No such operation, workflow or file',
    advice: 'Check the name; `getty-downloads search` lists operations',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  bad_workflow: {
    message: 'The workflow definition cannot be used as it is',
    advice: 'Correct what the message names; the file was not changed',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  bad_edit: {
    message: 'The workflow definition cannot be changed like that',
    advice: 'Choose another place or name; nothing was changed',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  bad_request: {
    message: 'The API refused the request as malformed (400)',
    advice: 'Compare the values with `getty-downloads describe`; the answer is in the output',
    exit: 3,
    conductor: 'terminal',
    resend: false,
  },
  unauthorized: {
    message: 'The API refused the credentials (401)',
    advice: 'Check the key or token of the connection',
    exit: 3,
    conductor: 'terminal',
    resend: false,
  },
  signin_refused: {
    message: 'The API refused to sign the connection in',
    advice:
      'Check its key, secret, user name and password; waiting tasks go on by themselves once they are right',
    exit: 3,
    conductor: 'hand_back',
    resend: false,
  },
  forbidden: {
    message: 'The account is not allowed to do this (403)',
    advice: 'Have it enabled for the account (at Getty, `company_downloads` needs that), or leave it out',
    exit: 3,
    conductor: 'terminal',
    resend: false,
  },
  not_found: {
    message: 'The API does not know this address or thing (404)',
    advice: 'Check the id and the base URL of the connection',
    exit: 3,
    conductor: 'terminal',
    resend: false,
  },
  refused: {
    message: 'The API refused the request',
    advice: 'The status and the answer are in the output',
    exit: 3,
    conductor: 'terminal',
    resend: false,
  },
  rate_limited: {
    message: 'The account is over its rate of calls',
    advice: 'Lower `qps` of the connection, or run fewer things with this key at once',
    exit: 3,
    conductor: 'hand_back',
    resend: true,
  },
  quota_exhausted: {
    message: "The account's calls for today are used up",
    advice: 'Go on tomorrow, set `on_quota` to `wait`, or ask for a higher limit',
    exit: 3,
    conductor: 'terminal',
    resend: false,
  },
  server_error: {
    message: 'The API failed to answer (5xx)',
    advice: 'Try again later; if it stays, ask about the state of the service',
    exit: 4,
    conductor: 'hand_back',
    resend: true,
  },
  unreachable: {
    message: 'The API cannot be reached',
    advice: 'Check the network, the proxy and the base URL of the connection',
    exit: 4,
    conductor: 'hand_back',
    resend: true,
  },
  connection_lost: {
    message: 'The connection broke before the answer was complete',
    advice: 'Try again; if it stays, look for a proxy that cuts connections off',
    exit: 4,
    conductor: 'hand_back',
    resend: true,
  },
  timed_out: {
    message: 'The answer did not come in time',
    advice: 'Try again, or raise the time limits of the connection',
    exit: 4,
    conductor: 'hand_back',
    resend: true,
  },
  tls_refused: {
    message: "The server's certificate was not accepted",
    advice: "Name your company's certificate authority in `ca_file` of the connection (GETTY_CA_FILE)",
    exit: 4,
    conductor: 'terminal',
    resend: false,
  },
  bad_answer: {
    message: 'The answer is not what the API documents',
    advice: 'Try again; if it stays, something between here and the API answers in its place',
    exit: 4,
    conductor: 'retry',
    resend: true,
  },
  answer_too_large: {
    message: 'The answer is larger than allowed',
    advice: 'Ask for a smaller page, or raise `max_answer_bytes` of the connection',
    exit: 4,
    conductor: 'terminal',
    resend: false,
  },
  redirect_refused: {
    message: 'The API redirected to a place that is not allowed',
    advice: 'If that host is part of the API, add it to `hosts` of the connection',
    exit: 4,
    conductor: 'terminal',
    resend: false,
  },
  file_host_refused: {
    message: 'The file lies on a host that is not allowed',
    advice: 'If files of this account come from there, add the host to `file_hosts` of the connection',
    exit: 4,
    conductor: 'retry',
    resend: false,
  },
  file_expired: {
    message: 'The address of the file is not good any more (401, 403, 410)',
    advice: 'An address is good for 24 hours: ask for a new one, which may take from the allowance again',
    exit: 3,
    conductor: 'terminal',
    resend: false,
  },
  file_too_large: {
    message: 'The file is larger than allowed',
    advice: 'Raise `max_file_bytes` of the connection, or ask for a smaller size',
    exit: 4,
    conductor: 'terminal',
    resend: false,
  },
  unknown_destination: {
    message: 'No destination of that name is configured',
    advice: 'Use one of the configured names, or add it to the configuration file',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  destination_refused: {
    message: 'The destination does not let this program in',
    advice: 'Check its credentials, its permissions and its name in the configuration',
    exit: 4,
    conductor: 'terminal',
    resend: false,
  },
  destination_failed: {
    message: 'The destination failed',
    advice: 'Check that it is up and has room; what was committed before stays, so try again',
    exit: 4,
    conductor: 'retry',
    resend: false,
  },
  destination_not_shared: {
    message: 'What another part of this collection wrote is not here',
    advice: 'Let all workers see the same folder, or use a destination of the type `s3` or `postgres`',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  newer_format: {
    message: 'A newer version of this program wrote this',
    advice: 'Use that version here as well',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  not_verified: {
    message: 'The collection is not proven to be complete',
    advice: 'Collect it again in a while; without `strict` it is a warning',
    exit: 1,
    conductor: 'retry',
    resend: false,
  },
  collection_running: {
    message: 'Another run collects into the same place',
    advice: 'Wait until it has ended; one that was killed is taken over after five minutes',
    exit: 1,
    conductor: 'retry',
    resend: false,
  },
  other_account: {
    message: 'What was collected before belongs to another account',
    advice: 'Name another prefix or destination, or forget the state by `getty-downloads state reset`',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  result_too_large: {
    message: 'The result is too large to be returned',
    advice: 'Name a destination in `output`, or configure a `default_destination`',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  records_failed: {
    message: 'The records could not be worked on',
    advice: 'Try again; where memory or room ran out, keep fewer fields or free space for temporary files',
    exit: 1,
    conductor: 'retry',
    resend: false,
  },
  engine_unreachable: {
    message: 'The Conductor server cannot be reached',
    advice: 'Start one with `getty-downloads engine start`, or set CONDUCTOR_SERVER_URL',
    exit: 4,
    conductor: 'retry',
    resend: false,
  },
  engine_refused: {
    message: 'The Conductor server refused the call',
    advice: 'Check CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET, and what its answer says',
    exit: 4,
    conductor: 'retry',
    resend: false,
  },
  engine_unavailable: {
    message: 'No Conductor server could be started here',
    advice: 'The message names what is missing and the other ways to get one',
    exit: 4,
    conductor: 'terminal',
    resend: false,
  },
  workflow_failed: {
    message: 'The workflow did not complete',
    advice: 'Its reason and output are shown; the task that failed says more',
    exit: 1,
    conductor: 'terminal',
    resend: false,
  },
  not_signed_in: {
    message: 'The console does not know who asks',
    advice: 'Open the address that `getty-downloads console` printed: it holds the token of this start',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  foreign_caller: {
    message: 'The console answers its own page only',
    advice: 'Open the address that `getty-downloads console` printed, as it is',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  conflict: {
    message: 'It has changed since it was read',
    advice: 'Load it anew, look at what is different, and repeat the change',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  not_possible: {
    message: 'That cannot be done here',
    advice: 'The message says why',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  too_large: {
    message: 'What was sent to the console is larger than allowed',
    advice: 'Send less at once',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  too_many: {
    message: 'Too many calls to the console at once',
    advice: 'Wait a moment and try again',
    exit: 2,
    conductor: 'terminal',
    resend: false,
  },
  interrupted: {
    message: 'Interrupted',
    advice: 'Nothing more to do',
    exit: 130,
    conductor: 'retry',
    resend: false,
  },
  internal: {
    message: 'Something went wrong inside this program',
    advice: 'Please report it with the log',
    exit: 1,
    conductor: 'retry',
    resend: false,
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

/** One thing that is wrong with an input. Values that could be secret are never put here. */
export interface Problem {
  /** JSON pointer into the input, `/page_size`; `` for the whole. */
  readonly path: string;
  /** Kind of problem: `type`, `enum`, `minimum`, `unknown_parameter`, `date`, … */
  readonly code: string;
  readonly message: string;
  /** What came. */
  readonly got?: unknown;
  /** What is allowed: a list of values, a range, or a sentence. */
  readonly allowed?: unknown;
  /** A near miss that was probably meant. */
  readonly suggestion?: string;
}

export interface ErrorDetails {
  /** More about this one case, added to the row's message. Must be free of secrets. */
  readonly detail?: string;
  readonly problems?: readonly Problem[];
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Wait at least this long before the next try, milliseconds. */
  readonly retryAfterMs?: number;
  /** How often the request was sent, and how long was waited between. */
  readonly attempts?: number;
  readonly waitedMs?: number;
  /** Of a request that could do something twice: whether it may have reached the API. */
  readonly mayHaveArrived?: boolean;
  /** How much of that was for the pace. */
  readonly throttledMs?: number;
  /** The answer's body, cut and redacted, for whoever has to find out. */
  readonly answer?: unknown;
  /** Its headers, without cookies and tokens, and its size. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes?: number;
  /** From the first send to the failure, waits included, milliseconds. */
  readonly ms?: number;
  readonly cause?: unknown;
}

/** Every failure that a user may see. Anything else that is thrown counts as `internal`. */
export class GettyDownloadsError extends Error {
  override readonly name = 'GettyDownloadsError';
  readonly code: ErrorCode;
  readonly advice: string;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    const { detail, cause } = details;
    super(detail === undefined ? ERRORS[code].message : `${ERRORS[code].message}: ${detail}`, { cause });
    this.code = code;
    this.advice = ERRORS[code].advice;
    this.details = details;
  }
}

/** Any thrown value as one of ours. */
export function toError(thrown: unknown): GettyDownloadsError {
  if (thrown instanceof GettyDownloadsError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new GettyDownloadsError('internal', { detail, cause: thrown });
}
