import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Keeps the refresh token that Getty put in the place of the configured one, over restarts. */
export interface RefreshState {
  /** The newest token known to stand in the place of `configured`. */
  load(configured: string): string;
  save(configured: string, newest: string): void;
}

/** Where state lives: `GETTY_STATE_DIR`, else the user's state folder by the XDG rules. */
export function stateFolder(env: NodeJS.ProcessEnv): string {
  const own = env['GETTY_STATE_DIR'];
  if (own !== undefined && own !== '') return own;
  const xdg = env['XDG_STATE_HOME'];
  return join(
    xdg !== undefined && xdg !== '' ? xdg : join(homedir(), '.local', 'state'),
    'conductor-getty-downloads',
  );
}

/**
 * @param folder made where it is missing, for its owner only
 * @param connection name and key: two connections never share a token
 */
export function refreshState(folder: string, connection: { name: string; apiKey: string }): RefreshState {
  const file = join(folder, `refresh-${hash(`${connection.name}\n${connection.apiKey}`).slice(0, 24)}.json`);
  return {
    load(configured) {
      try {
        const { for: given, refresh_token: newest } = JSON.parse(readFileSync(file, 'utf8')) as {
          for?: unknown;
          refresh_token?: unknown;
        };
        // Another token in the configuration is newer than anything that grew from the former.
        return given === hash(configured) && typeof newest === 'string' ? newest : configured;
      } catch {
        return configured;
      }
    },
    save(configured, newest) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileAtomic.sync(file, JSON.stringify({ for: hash(configured), refresh_token: newest }), {
        mode: 0o600,
      });
    },
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
