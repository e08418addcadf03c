/** Commits units one after another, tells of each, and writes the manifest at the end. */
import { createManifest, writeManifest } from '../../src/output/manifest.js';
import { open, unit, type Subject } from './contract.js';
import { outs } from './records.js';

const [, , subject = '', prefix = '', units] = process.argv;
const destination = await open(JSON.parse(subject) as Subject, prefix);
const tell = (message: unknown): void => {
  process.send?.(message);
};
const parts = [];
for (let number = 0; number < Number(units); number += 1) {
  const first = number * 1_000;
  const writer = await destination.openUnit(unit(first, first + 999));
  for (let page = 0; page < 10; page += 1) {
    await writer.write(outs(first + page * 100, first + page * 100 + 100));
    tell('page');
  }
  parts.push(...(await writer.commit(10)));
  tell(parts);
}
const head = {
  collection: '',
  created: '',
  connection: '',
  account: '',
  from: '',
  to: '',
  filters: {},
  format: '',
  gzip: false,
  user: '',
};
await writeManifest(destination, createManifest(head, [], parts));
await destination.close();
process.disconnect();
