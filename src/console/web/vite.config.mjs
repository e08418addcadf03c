import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The page, built into build/web. Relative addresses, so that it works wherever the server puts it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // The form library imports it for its own tests.
  resolve: {
    alias: { '@rjsf/validator-ajv8': join(import.meta.dirname, 'request', 'no-validator.ts') },
  },
  build: {
    outDir: '../../../build/web',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the page's policy allows scripts and images from its own server only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The libraries mark their files for servers that draw React, which means nothing here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
