import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './fake-java.js';

/** A temporary folder to work in, whose configuration has a destination of files of this name, in `out` below it. */
export function folderWithDisk(name = 'disk'): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder.path, 'getty-downloads.yaml'),
    `connections: {}\ndestinations:\n  ${name}: { type: files, root: ./out }\n`,
  );
  return folder;
}
