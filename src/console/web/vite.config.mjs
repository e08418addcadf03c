import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Has the fonts asked for with the page's first line, so that they are there when the first text is drawn. */
const preloadFonts = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` },
          injectTo: 'head',
        })),
  },
};

/** The page, built into build/web. Relative addresses, so that it works wherever the server puts it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preloadFonts],
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
