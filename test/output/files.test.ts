import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DestinationSettings } from '../../src/output/settings.js';
import { openDestination } from '../../src/output/open.js';
import { temporaryFolder } from '../support/fake-java.js';
import { START, commit, keepsTheContract, open, unit, type Subject } from './contract.js';
import { outs } from './records.js';

describe('a destination of files', function () {
  this.timeout(30_000);
  const { path: root, remove } = temporaryFolder();
  after(remove);
  const settings: DestinationSettings = { type: 'files', root };
  const partsIn = (prefix: string): string[] =>
    readdirSync(join(root, prefix))
      .filter((name) => /^\d/.test(name))
      .sort();
  const subject: Subject = {
    settings,
    ids: (prefix) =>
      Promise.resolve(
        partsIn(prefix)
          .flatMap((name) =>
            readFileSync(join(root, prefix, name), 'utf8')
              .split('\n')
              .filter(Boolean),
          )
          .map((line) => (JSON.parse(line) as { id: string }).id)
          .sort(),
      ),
    state: (prefix) =>
      Promise.resolve(
        readdirSync(join(root, prefix)).map((name) => [name, statSync(join(root, prefix, name)).mtimeMs]),
      ),
  };

  keepsTheContract(() => subject);

  it('names a part by range, pages and content', async () => {
    const destination = await openDestination(settings, { prefix: 'names', gzip: true });
    assert.equal(destination.address, join(root, 'names'));
    const writer = await destination.openUnit(unit(0, 86_400 * 30, 3));
    await writer.write(outs(0, 10));
    const [part] = await writer.commit(7);
    assert.equal(part?.path, `20250101T000000Z-20250131T000000Z.p3-7.${part?.sha256.slice(0, 16)}.ndjson.gz`);
    assert.equal(statSync(join(root, 'names', part.path)).size, part.bytes);
  });

  it('has other parts for other content, and removes those that nobody keeps', async () => {
    const destination = await open(subject, 'clean');
    const old = await commit(destination, unit(0, 99), [outs(0, 90)]);
    const kept = await commit(destination, unit(0, 99), [outs(0, 100)]);
    const beyond = await commit(destination, unit(50, 200), [outs(50, 200)]);
    const edge = await commit(destination, unit(100, 100), [outs(100, 101)]);
    writeFileSync(join(root, 'clean', 'notes.txt'), 'not ours');
    await destination.clean([...kept], { from: START, to: START + 100 });
    const left = [...kept, ...beyond, ...edge].map(({ path }) => path).sort();
    assert.deepEqual(partsIn('clean'), left);
    assert.deepEqual(await destination.missing([...kept, ...old]), old);
    await destination.clean(kept);
    assert.deepEqual(partsIn('clean'), [kept[0]?.path]);
    assert.ok(existsSync(join(root, 'clean', 'notes.txt')));
  });

  it('removes what a killed process was writing, once it is old', async () => {
    const destination = await open(subject, 'abandoned');
    await destination.notes.write('x', 1);
    const folders = [join(root, 'abandoned'), join(root, 'abandoned', '.getty-downloads')];
    const uuid = '01234567-89ab-cdef-0123-456789abcdef';
    for (const folder of folders) {
      writeFileSync(join(folder, `.aside-${uuid}.tmp`), 'new');
      writeFileSync(join(folder, `.aside-${uuid.replace('0', '1')}.tmp`), 'old');
      utimesSync(join(folder, `.aside-${uuid.replace('0', '1')}.tmp`), 1, 1);
    }
    await destination.clean([]);
    for (const folder of folders)
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes('aside')),
        [`.aside-${uuid}.tmp`],
      );
  });

  it('writes a part anew that is not as long as it was', async () => {
    const destination = await open(subject, 'damaged');
    const [part] = await commit(destination, unit(0, 99), [outs(0, 100)]);
    const path = join(root, 'damaged', part!.path);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, 50));
    assert.deepEqual(await destination.missing([part!]), [part]);
    await commit(destination, unit(0, 99), [outs(0, 100)]);
    assert.deepEqual(readFileSync(path), whole);
  });

  it('looks at no path that is no part of its own', async () => {
    const destination = await open(subject, 'paths');
    const size = statSync(join(root, '..')).size;
    const parts = ['..', '../x', '/etc/passwd', 'notes.txt'].map((path) => ({
      path,
      records: 1,
      bytes: size,
      sha256: '',
    }));
    assert.deepEqual(await destination.missing(parts), parts);
  });

  describe('follows no link out of its root', () => {
    const { path: outside, remove: removeOutside } = temporaryFolder();
    after(removeOutside);

    it('as a folder of a prefix', async () => {
      symlinkSync(outside, join(root, 'link'));
      await assert.rejects(open(subject, 'link'), { code: 'destination_refused', message: /is a link/ });
      await assert.rejects(open(subject, 'link/inner'), { code: 'destination_refused' });
      assert.deepEqual(readdirSync(outside), []);
      rmSync(join(root, 'link'));
    });

    it('as a note or a part', async () => {
      const destination = await open(subject, 'links');
      const [part] = await commit(destination, unit(0, 9), [outs(0, 10)]);
      const [note, path] = [join(root, 'links', 'manifest.json'), join(root, 'links', part!.path)];
      rmSync(path);
      writeFileSync(join(outside, 'target'), '{"secret":1}');
      for (const link of [note, path]) symlinkSync(join(outside, 'target'), link);
      await assert.rejects(destination.notes.read('manifest'), { code: 'destination_refused' });
      await destination.notes.write('manifest', { ours: true });
      await commit(destination, unit(0, 9), [outs(0, 10)]);
      assert.equal(readFileSync(join(outside, 'target'), 'utf8'), '{"secret":1}');
      assert.deepEqual(await destination.notes.read('manifest'), { ours: true });
      assert.equal(readFileSync(path).length, part?.bytes);
    });

    it('but its root may be one', async () => {
      symlinkSync(join(root, 'real'), join(root, 'alias'));
      mkdirSync(join(root, 'real'));
      const destination = await openDestination({ type: 'files', root: join(root, 'alias') }, {});
      assert.equal(destination.address, join(root, 'real'));
    });
  });

  it('says what is in the way', async () => {
    writeFileSync(join(root, 'file'), '');
    await assert.rejects(open(subject, 'file'), (error: Error & { code: string }) => {
      assert.equal(error.code, 'destination_refused');
      assert.match(error.message, /file/);
      return true;
    });
    await assert.rejects(openDestination({ type: 'files', root: join(root, 'file', 'x') }, {}), {
      code: 'destination_refused',
      message: /a file is where a folder should be/,
    });
  });
});
