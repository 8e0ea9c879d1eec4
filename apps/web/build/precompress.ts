import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below that it fits into as many packets as before. */
const leastBytes = 1_000;
/** Of 11: more takes longer than all the rest of the build. */
const quality = 7;

/**
 * Puts a `.br` beside every script and style sheet. The server would otherwise compress each of them,
 * nine megabytes of an editor, for everybody who comes for the first time.
 */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const assets = join(dir, 'assets');
      for (const name of readdirSync(assets)) {
        if (!/\.(js|css)$/.test(name)) continue;
        const text = readFileSync(join(assets, name));
        if (text.length < leastBytes) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(text, { params }));
      }
    },
  };
}
