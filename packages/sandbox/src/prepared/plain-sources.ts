import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFile } from './make-file.ts';

const prefix = 'sources-';
/** What no child loads, however much of it there is. */
const notLoaded = /\.test\.ts$|^(attacks|fuzz|testing)\b/;

/**
 * Makes sure that there is a file with our sources as children run them: without types. A child that
 * has to take them away itself loads a compiler first, and takes three times as long to start. Its name
 * tells of which sources it was made.
 *
 * @returns the file; null where it cannot be made, and children do without
 */
export async function preparePlainSources(
  cacheDir: string,
  signal: AbortSignal,
): Promise<string | null> {
  if (cannotBeMade.has(cacheDir)) return null;
  name ??= nameOfSources();
  const script = fileURLToPath(new URL('./write-plain-sources.ts', import.meta.url));
  const title = 'the sources of sandbox children';
  try {
    return await makeFile(cacheDir, { title, prefix, name, script }, signal);
  } catch (error) {
    if (signal.aborted) return null;
    process.emitWarning(`Sandbox children start more slowly than they could: ${error}`);
    // A folder that cannot be written today cannot be tomorrow, and each child would wait for it.
    cannotBeMade.add(cacheDir);
    return null;
  }
}

const cannotBeMade = new Set<string>();
let name: string | null = null;

function nameOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  const judge = dirname(createRequire(import.meta.url).resolve('@dryrun/judge'));
  for (const folder of [join(import.meta.dirname, '..'), judge]) {
    hash.update(folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((file) => file.endsWith('.ts')).toSorted())
      if (!notLoaded.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return `${prefix}${hash.digest('hex').slice(0, 16)}.json`;
}
