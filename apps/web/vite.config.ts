import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budget } from './build/budget.ts';
import { chunks } from './build/chunks.ts';
import { contractJson } from './build/contract-json.ts';
import { document } from './build/document.ts';
import { leftOut } from './build/left-out.ts';
import { pageHeads } from './build/page-heads.ts';
import { precompress } from './build/precompress.ts';
import { themeCss } from './build/theme-css.ts';

const ofKeys = (file: string) => fileURLToPath(new URL(`src/editor/keys/${file}`, import.meta.url));

/** Vim's and Emacs' keys ask for Monaco under names that it had; both are to find the one that is here. */
const monacoOfKeys = [
  {
    find: /^monaco-editor(\/esm\/vs\/editor\/(editor\.api|common\/commands\/shiftCommand))?$/,
    replacement: ofKeys('monaco-of-keys.ts'),
  },
  // Its other form is for pages without a bundler.
  { find: /^monaco-vim$/, replacement: fileURLToPath(import.meta.resolve('monaco-vim')) },
];

export default defineConfig({
  resolve: { alias: monacoOfKeys },
  plugins: [
    react(),
    themeCss(),
    contractJson(),
    document(),
    precompress(),
    leftOut(),
    pageHeads({
      documents: {
        'practice.html': '/src/practice/PracticePage.tsx',
        'assessment.html': '/src/sections/AssessmentPage.tsx',
      },
    }),
    budget({
      routes: '/src/shell/page-loaders.ts',
      exempt: /\/src\/(workspace|practice|sections|editor)\//,
      limitBytes: 200_000,
      limitFiles: 10,
      parts: [
        // Monaco with all that every mode with colours needs, and what autocomplete adds to it.
        { module: '/src/editor/MonacoEditor.tsx', limitBytes: 535_000 },
        { module: '/src/editor/monaco/assist.ts', limitBytes: 90_000 },
      ],
      forbidden: ['zod'],
    }),
  ],
  build: {
    // Everything stays a file of its own: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: chunks } },
  },
  worker: { format: 'es' },
  server: {
    proxy: { '/api': process.env.API_ORIGIN ?? 'http://127.0.0.1:4600' },
  },
});
