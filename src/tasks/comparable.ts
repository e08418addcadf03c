/** When and by whom: the server's own notes, no part of a definition wherever they stand. */
const NOTES = ['createTime', 'updateTime', 'createdBy', 'updatedBy', 'ownerApp'];

/** What a Conductor server (3.32.3) puts where a definition says nothing, beside what is empty. */
const ADDED: Readonly<Record<string, readonly unknown[]>> = {
  version: [1],
  schemaVersion: [2],
  restartable: [true],
  enforceSchema: [true],
  type: ['SIMPLE'],
  timeoutPolicy: ['TIME_OUT_WF', 'ALERT_ONLY'],
  retryLogic: ['FIXED'],
  retryCount: [3],
  retryDelaySeconds: [60],
  responseTimeoutSeconds: [3600],
  rateLimitFrequencyInSeconds: [1],
  backoffScaleFactor: [1],
  taskStatusListenerEnabled: [true],
};

/**
 * What the server adds nothing to, for the names are those of whoever wrote the definition: in an object itself, or in
 * all that is below it.
 */
type Free = 'here' | 'below';

const FREE: Readonly<Record<string, Free>> = {
  inputParameters: 'below',
  outputParameters: 'below',
  inputTemplate: 'below',
  variables: 'below',
  data: 'below',
  // Lists of steps by the value that leads to them.
  decisionCases: 'here',
};

/**
 * The server's definition as it can be compared with ours: in the order of ours, without what the server has added by
 * itself. What ours no longer has is kept, at the end: that is a difference.
 */
export function comparable(theirs: unknown, ours: unknown, free?: Free): unknown {
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    return theirs.map((one, index) =>
      index < ours.length ? comparable(one, ours[index], free) : (one as unknown),
    );
  }
  if (!isObject(theirs) || !isObject(ours)) return theirs;
  const shared = Object.keys(ours).filter((key) => Object.hasOwn(theirs, key));
  const gone = Object.keys(theirs).filter(
    (key) => !Object.hasOwn(ours, key) && (free !== undefined || !isAdded(key, theirs[key])),
  );
  return Object.fromEntries([
    ...shared.map((key) => [key, comparable(theirs[key], ours[key], freedom(key, free))]),
    ...gone.map((key) => [key, theirs[key]]),
  ]);
}

function freedom(key: string, around: Free | undefined): Free | undefined {
  if (around === 'below') return around;
  return around === undefined && Object.hasOwn(FREE, key) ? FREE[key] : undefined;
}

/** A definition without the server's notes, which one that was read from there has as well. */
export const withoutNotes = (body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !NOTES.includes(key)));

function isAdded(key: string, value: unknown): boolean {
  if (NOTES.includes(key) || isEmpty(value)) return true;
  return Object.hasOwn(ADDED, key) && ADDED[key]?.includes(value) === true;
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === false ||
  value === 0 ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
