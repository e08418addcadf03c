import type { Path, Step } from '../flow/flow.js';
import { asFields, called, inputsOfStep, type Context, type Fields } from './context.js';
import { secondsOf } from './fields.js';
import type { Finding } from './problem.js';
import { asText } from './values.js';
import { taskTimeouts } from './task-timeouts.js';

/** Times of a workflow and its tasks that contradict each other. */
export function checkTimeouts(context: Context): Finding[] {
  const { flow, rangeAt } = context;
  const whole = wholeOf(flow.definition);
  return flow.all.flatMap((step) => {
    const own = asFields(step.task['taskDefinition']);
    const place: Path = [...step.path, 'taskDefinition'];
    const inOwn =
      own === undefined
        ? []
        : taskTimeouts(own, {
            at: (key) => rangeAt([...place, key]),
            path: step.path,
            ours: context.waits(step),
          });
    const inner = step.scope.length > 0;
    return [
      ...inOwn,
      ...(inner || whole === undefined ? [] : outlives(context, step, whole)),
      ...http(context, step, inner ? undefined : whole),
    ];
  });
}

/** The time after which the engine ends the workflow, seconds; nothing where it does not. */
function wholeOf({ timeoutSeconds }: Fields): number | undefined {
  return typeof timeoutSeconds === 'number' && timeoutSeconds > 0 ? timeoutSeconds : undefined;
}

/** Tasks that may take longer than the whole workflow. */
function outlives(context: Context, step: Step, whole: number): Finding[] {
  const { flow, rangeAt } = context;
  const base = { rule: 'timeouts' as const, path: step.path, severity: 'warning' as const };
  const ends = `the workflow's timeoutSeconds is ${String(whole)}`;
  const def = context.taskDefOf(step);
  const longer = ['timeoutSeconds', 'responseTimeoutSeconds', 'pollTimeoutSeconds'].filter(
    (key) => Number(def?.[key]) > whole,
  );
  const own = 'taskDefinition' in step.task;
  const range = own ? rangeAt([...step.path, 'taskDefinition']) : rangeAt(['timeoutSeconds']);
  const found: Finding[] = longer.map((key) => ({
    ...base,
    range,
    message: `${called(step)}: ${key} of its task definition is ${String(def?.[key])}, but ${ends}`,
    fix: `Raise the workflow's timeoutSeconds above it (0: no limit), or lower ${key}`,
  }));
  const { duration } = inputsOfStep(step);
  const seconds = step.type === 'WAIT' && typeof duration === 'string' ? secondsOf(duration) : undefined;
  if (seconds !== undefined && seconds >= whole && flow.definition['timeoutPolicy'] === 'TIME_OUT_WF')
    found.push({
      ...base,
      severity: 'error',
      range: rangeAt([...step.path, 'inputParameters', 'duration']),
      message: `${called(step)} waits ${String(duration)}, but ${ends}: the workflow always times out`,
      fix: "Raise the workflow's timeoutSeconds, or wait for less long",
    });
  return found;
}

/** The limits of an HTTP task, milliseconds. */
function http(context: Context, step: Step, whole: number | undefined): Finding[] {
  if (step.type !== 'HTTP') return [];
  const inputs = inputsOfStep(step);
  const nested = asFields(inputs['http_request']);
  const request = nested ?? inputs;
  const place: Path = [...step.path, 'inputParameters', ...(nested ? ['http_request'] : [])];
  const base = { rule: 'timeouts' as const, path: step.path, severity: 'warning' as const };
  const response = Number(context.taskDefOf(step)?.['responseTimeoutSeconds']);
  return ['readTimeOut', 'connectionTimeOut'].flatMap((key): Finding[] => {
    const value = request[key];
    const ms = typeof value === 'string' && value.includes('${') ? NaN : Number(value);
    const at = { ...base, range: context.rangeAt([...place, key]) };
    if (value === undefined) return key === 'readTimeOut' ? shortest(context, step, request, place) : [];
    if (ms > 0 && ms < 100)
      return [
        {
          ...at,
          message: `${called(step)}: ${key} is ${asText(value)} ms`,
          fix: `Write milliseconds: ${String(ms * 1000)} for ${String(ms)} seconds`,
        },
      ];
    const [limit, name] =
      response * 1000 <= ms
        ? [response, 'responseTimeoutSeconds of its task definition']
        : [whole ?? NaN, "the workflow's timeoutSeconds"];
    if (!(limit > 0 && ms >= limit * 1000)) return [];
    const message = `${called(step)}: ${key} is ${String(ms)} ms, not below ${name}, ${String(limit)} s`;
    return [{ ...at, message, fix: `Lower ${key}, or raise ${name}` }];
  });
}

/** A call of the catalogue that has the engine's own 3 s only. */
function shortest(context: Context, step: Step, request: Fields, path: Path): Finding[] {
  const { method, uri } = request;
  if (
    typeof method !== 'string' ||
    typeof uri !== 'string' ||
    context.known.http?.(method, uri) === undefined
  )
    return [];
  const message = `${called(step)} has no readTimeOut: the engine gives up after 3 s, and a full page can take longer`;
  const fix = 'Add "readTimeOut": 60000 and "connectionTimeOut": 10000, which are milliseconds';
  return [
    { rule: 'timeouts', severity: 'warning', range: context.rangeAt(path), path: step.path, message, fix },
  ];
}
