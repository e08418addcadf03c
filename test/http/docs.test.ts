import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConnections } from '../../src/http/connections.js';
import { DEFAULTS } from '../../src/http/settings.js';
import { makeCertificates } from '../support/certificates.js';
import { USE } from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

const DOCS = readFileSync(new URL('../../../docs/connections.md', import.meta.url), 'utf8');

describe('docs/connections.md', () => {
  it('has an example that works as it stands', () => {
    const folder = ownFolder('getty-docs-');
    const yaml = /```yaml\n([\s\S]*?)```/.exec(DOCS)?.[1] ?? '';
    // The one absolute path of the example is not there on every machine.
    const here = yaml.replace('/run/secrets/getty-password', join(folder, 'getty-password'));
    assert.notEqual(here, yaml);
    writeFileSync(join(folder, 'getty-downloads.yaml'), here);
    writeFileSync(join(folder, 'getty-password'), 'some-password\n');
    mkdirSync(join(folder, 'secrets'));
    writeFileSync(join(folder, 'secrets', 'press-refresh-token'), 'some-refresh-token\n');
    writeFileSync(join(folder, 'company-ca.pem'), readFileSync(makeCertificates('a.example').caFile));
    const variables = [...yaml.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name]) => [
      name,
      `value-of-${String(name)}`,
    ]);
    const connections = openConnections({
      env: Object.fromEntries(variables) as NodeJS.ProcessEnv,
      cwd: folder,
    });
    assert.deepEqual(connections.names(), ['default', 'press']);
    assert.deepEqual(connections.get('default', USE).status(), { qps: 5, pace: 5, grant: 'password' });
    assert.equal(connections.get('press', USE).status().grant, 'refresh_token');
  });

  it('has an example of other APIs that works as it stands', () => {
    const folder = ownFolder('getty-docs-');
    const [, yaml = ''] = [...DOCS.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    writeFileSync(join(folder, 'getty-downloads.yaml'), yaml);
    mkdirSync(join(folder, 'secrets'));
    writeFileSync(join(folder, 'secrets', 'shop-client-secret'), 'some-secret\n');
    const variables = [...yaml.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name = '']) => [
      name,
      `value-of-${name}`,
    ]);
    const connections = openConnections({
      env: Object.fromEntries(variables) as NodeJS.ProcessEnv,
      cwd: folder,
    });
    const ways = connections.names().map((name) => {
      const { api, status } = connections.look(name);
      return [name, api, status().grant];
    });
    assert.deepEqual(ways, [
      ['github', 'github', 'bearer'],
      ['weather', 'weather', 'api_key'],
      ['shop', 'shop', 'oauth2'],
      ['tickets', 'tickets', 'basic'],
    ]);
    const documented = [...DOCS.matchAll(/^\| `(none|api_key|bearer|basic|oauth2)` +\|/gm)].map(
      ([, way]) => way,
    );
    assert.deepEqual(documented, [
      ...['none', 'api_key', 'bearer', 'basic', 'oauth2'],
      ...['api_key', 'bearer', 'basic', 'oauth2'],
    ]);
  });

  it('names every variable that is read, and no other', () => {
    const named = [...DOCS.matchAll(/^\| `(GETTY_\w+)`/gm)].map(([, name]) => name).sort();
    const files = ['config-env', 'config-file', 'refresh-state'];
    const read = files.flatMap((file) => {
      const source = readFileSync(new URL(`../../../src/http/${file}.ts`, import.meta.url), 'utf8');
      return source.match(/\bGETTY_[A-Z_]+\b/g) ?? [];
    });
    assert.deepEqual(named, [...new Set(read)].sort());
  });

  it('states the defaults that are in force', () => {
    const { connect, response, total } = DEFAULTS.timeouts;
    for (const [setting, value] of [
      ['timeouts.connect', connect],
      ['timeouts.response', response],
      ['timeouts.total', total],
      ['budget', DEFAULTS.budget],
      ['max_answer_bytes', DEFAULTS.max_answer_bytes],
      ['GETTY_BASE_URL', DEFAULTS.base_url],
      ['GETTY_QPS', DEFAULTS.qps],
    ] as const) {
      const row = DOCS.split('\n').find((line) => line.startsWith(`| \`${setting}\``)) ?? '';
      assert.ok(row.includes(String(value)), `${setting}: ${row}`);
    }
  });
});
