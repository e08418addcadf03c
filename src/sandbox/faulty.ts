import {
  badToken,
  edgeHtml,
  edgeJson,
  html,
  json,
  overLimit,
  redirect,
  type Answer,
  type EdgeStatus,
} from './answers.js';
import type { FaultName } from './faults.js';
import type { SandboxOptions } from './options.js';

/** What is done to a connection instead of answering. */
export type Breakage = 'reset' | 'stall' | 'truncate' | 'reset_after' | 'stall_after';

/**
 * Turns an ordered fault into what the client sees.
 *
 * @param call path and query of the call, and the shape of a wrong answer to it
 * @param proper makes the proper answer, with all its effects
 */
export type MakeFaulty = (
  fault: FaultName,
  call: { readonly url: string; readonly wrong: unknown },
  proper: () => Answer,
) => Answer | Breakage;

export function createFaulty({
  envelope,
  rateSpelling,
}: Pick<SandboxOptions, 'envelope' | 'rateSpelling'>): MakeFaulty {
  let failures = 0;
  let redirects = 0;

  /** Whether the next failure is an HTML page. */
  const asHtml = (): boolean => (envelope === 'mixed' ? failures++ % 2 === 1 : envelope === 'html');

  const edge = (status: EdgeStatus): Answer => (asHtml() ? edgeHtml(status) : edgeJson(status));

  return (fault, { url, wrong }, proper) => {
    switch (fault) {
      case 'reset':
      case 'stall':
      case 'truncate':
        return fault;
      case 'reset_after':
      case 'stall_after':
        proper();
        return fault;
      case '504_after':
        proper();
        return edge(504);
      case '429':
        return overLimit('rate', rateSpelling);
      case 'wrong':
        return asHtml() ? html(200, 'Welcome') : json(200, wrong);
      case 'null': {
        const answer = proper();
        return answer.status === 200 ? { ...answer, body: withoutLists(answer.body) } : answer;
      }
      case 'expired':
        return badToken();
      case 'redirect':
        return redirect(redirects++ % 2 === 0 ? 302 : 303, url);
      case 'redirect_away':
        return redirect(302, `https://elsewhere.sandbox.invalid${url}`);
      case '403':
      case '500':
      case '502':
      case '503':
      case '504': {
        return edge(Number(fault) as EdgeStatus);
      }
    }
  };
}

/** The body with null for each list that it holds, and nothing counted. */
function withoutLists(body: string): string {
  const fields = Object.entries(JSON.parse(body) as Record<string, unknown>);
  if (!fields.some(([, value]) => Array.isArray(value))) return body;
  return JSON.stringify(
    Object.fromEntries(
      fields.map(([name, value]) => {
        if (Array.isArray(value)) return [name, null];
        return [name, name === 'result_count' ? 0 : value];
      }),
    ),
  );
}
