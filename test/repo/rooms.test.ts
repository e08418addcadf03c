import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../support/fake-java.js';
import { program, ROOT, tool } from './tool.js';

const CRUISER = 'dependency-cruiser/bin/dependency-cruise.mjs';
const RULES = ['--config', '.dependency-cruiser.cjs'];

/** The rules themselves can be wrong: each of these has to be caught. */
const WRONG = [
  ['no-cycles', 'core', "import './there-and-back.js';"],
  ['everything-resolves', 'core', "import './nothing.js';"],
  ['core-looks-only-down', 'core', "import '../http/aim.js';"],
  ['catalog-looks-only-down', 'catalog', "import '../request/aim.js';"],
  ['flow-looks-only-down', 'flow', "import '../request/aim.js';"],
  ['flow-runs-in-the-browser', 'flow', "import 'node:fs';"],
  ['flow-runs-in-the-browser', 'flow', "import '../core/reads-a-file.js';"],
  ['request-looks-only-down', 'request', "import '../http/aim.js';"],
  ['http-looks-only-down', 'http', "import { aim } from '../request/aim.js'; aim;"],
  ['http-looks-only-down', 'http', "import '../tasks/aim.js';"],
  ['lint-looks-only-down', 'lint', "import '../http/aim.js';"],
  ['history-looks-only-down', 'history', "import '../tasks/aim.js';"],
  ['history-looks-only-down', 'history', "import '../output/aim.js';"],
  ['output-looks-only-down', 'output', "import '../tasks/aim.js';"],
  ['tasks-looks-only-down', 'tasks', "import '../engine/aim.js';"],
  ['only-tasks-know-conductor', 'http', "import '@io-orkes/conductor-javascript';"],
  ['engine-looks-only-down', 'engine', "import '../catalog/aim.js';"],
  ['sandbox-looks-only-down', 'sandbox', "import { aim } from '../request/aim.js'; aim;"],
  ['sandbox-looks-only-down', 'sandbox', "import type { Aim } from '../http/aim.js'; export type C = Aim;"],
  ['nothing-looks-at-cli', 'tasks', "import '../cli/aim.js';"],
  ['no-development-dependencies-in-the-package', 'core', "import 'mocha';"],
] as const;

describe('the rooms of src', function () {
  this.timeout(120_000);

  it('look only at rooms below them, in no circle', async () => {
    const { status, output } = await tool(CRUISER, 'src', ...RULES);
    assert.equal(status, 0, output);
  });

  describe('are held by rules that catch', () => {
    const { path: folder, remove } = temporaryFolder();
    let output: string;
    before(async () => {
      for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
        cpSync(join(ROOT, name), join(folder, name));
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
      for (const room of [
        'core',
        'catalog',
        'flow',
        'request',
        'http',
        'history',
        'lint',
        'output',
        'tasks',
        'engine',
        'sandbox',
        'cli',
      ])
        put(folder, `${room}/aim.ts`, 'export const aim = 1; export type Aim = 1;');
      put(folder, 'core/reads-a-file.ts', "import 'node:fs';");
      put(folder, 'core/there-and-back.ts', "import './no-cycles-0.js';");
      for (const [index, [rule, room, text]] of WRONG.entries())
        put(folder, `${room}/${rule}-${index}.ts`, text);
      put(folder, 'http/right.ts', "import type { Aim } from '../request/aim.js'; export type B = Aim;");
      const cruiser = join(ROOT, 'node_modules', CRUISER);
      ({ output } = await program(process.execPath, [cruiser, 'src', ...RULES], { cwd: folder }));
    });
    after(remove);

    for (const [index, [rule, room, text]] of WRONG.entries())
      it(`${text} in ${room}`, () => {
        assert.match(output, new RegExp(`error ${rule}: src/${room}/${rule}-${index}\\.ts`));
      });

    it('nothing else', () => {
      const caught = output.split('\n').filter((line) => line.includes('error '));
      const planted = caught.filter((line) => /error (\S+): src\/\w+\/[a-z-]+-\d+\.ts/.test(line));
      assert.deepEqual(caught, planted);
    });
  });
});

function put(folder: string, path: string, text: string): void {
  const file = join(folder, 'src', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}
