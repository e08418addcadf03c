/** Adds one to a note, so many times, beside others who do the same. */
import { open, type Subject } from './contract.js';

const [, , subject = '', prefix = '', rounds] = process.argv;
const destination = await open(JSON.parse(subject) as Subject, prefix);
const { notes } = destination;
for (let done = 0; done < Number(rounds);) {
  const found = (await notes.read('counter')) as { count: number } | undefined;
  if (await notes.replace('counter', { count: (found?.count ?? 0) + 1 }, found)) done += 1;
}
await destination.close();
process.disconnect();
