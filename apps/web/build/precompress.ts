import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below that it fits into as many packets as before. */
const leastBytes = 1_000;
/** Of 11. For Monaco's core a twelfth less than 9, and three seconds of the first build. */
const bestQuality = 11;
const bestBelowBytes = 2_500_000;
/** TypeScript's compiler would take longer than all the rest of the build. */
const hugeQuality = 7;

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
        const params = { [constants.BROTLI_PARAM_QUALITY]: qualityFor(text.length) };
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(text, { params }));
      }
    },
  };
}

function qualityFor(bytes: number): number {
  return bytes < bestBelowBytes ? bestQuality : hugeQuality;
}
