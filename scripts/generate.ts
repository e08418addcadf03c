import { generatedFiles, staleFiles, writeFiles } from './generation.js';

/** `npm run generate` writes what is made from apis/; with `--check` it only names what is stale, and ends with 1. */
const root = process.cwd();
const check = process.argv.includes('--check');
const files = await generatedFiles(root);
const stale = check ? staleFiles(root, files) : writeFiles(root, files);
for (const path of stale)
  process.stdout.write(check ? `stale: ${path} (npm run generate)\n` : `written: ${path}\n`);
if (stale.length === 0) process.stdout.write(`${String(files.length)} generated files are up to date\n`);
if (check && stale.length > 0) process.exitCode = 1;
