import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { rootCertificates } from 'node:tls';
import { ProxyAgent } from 'proxy-agent';
import { GettyDownloadsError } from '../core/errors.js';
import { proxyFor } from './proxy.js';

/** The kept-alive connections of one configured connection. */
export interface Agents {
  readonly httpAgent: http.Agent;
  readonly httpsAgent: http.Agent;
  destroy(): void;
}

/**
 * @param caFile PEM file of a company's own authorities, trusted beside the usual ones
 * @throws GettyDownloadsError `bad_config` where the file cannot be read or holds no certificate
 */
export function createAgents(env: NodeJS.ProcessEnv, caFile?: string): Agents {
  const options = { keepAlive: true, ...trustOf(env, caFile) };
  const httpAgent = new http.Agent(options);
  const direct = new https.Agent(options);
  const httpsAgent = new ProxyAgent({
    ...options,
    httpAgent,
    httpsAgent: direct,
    getProxyForUrl: (url) => proxyFor(env, url) ?? '',
  });
  return {
    httpAgent,
    httpsAgent,
    destroy() {
      httpAgent.destroy();
      direct.destroy();
      httpsAgent.destroy();
    },
  };
}

/** Whom to trust beside Node's own list, where a file says so. */
export function trustOf(env: NodeJS.ProcessEnv, caFile: string | undefined): { ca?: string[] } {
  if (caFile === undefined) return {};
  return { ca: [...rootCertificates, ...extra(env), readCertificates(caFile)] };
}

/** Naming authorities replaces Node's own list, NODE_EXTRA_CA_CERTS included: so it is added again. */
function extra(env: NodeJS.ProcessEnv): string[] {
  const file = env['NODE_EXTRA_CA_CERTS'];
  if (file === undefined || file === '') return [];
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    // Node itself only warns about such a file.
    return [];
  }
}

function readCertificates(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new GettyDownloadsError('bad_config', {
      detail: `ca_file ${file} cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'})`,
    });
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----')) {
    throw new GettyDownloadsError('bad_config', { detail: `ca_file ${file} holds no certificate (PEM)` });
  }
  return text;
}
