import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { makeFile } from '../../prepared/make-file.ts';
import { harnessSetup } from './harness/source.ts';
import { preparedFormat } from './prepared-file.ts';
import { pyodideVersion } from './pyodide-package.ts';

const prefix = 'python-';

/**
 * Makes sure that there is a snapshot: the memory of a Python that has started and imported the
 * harness, and the code that V8 made of its engine while it ran what is typical. Its name tells what
 * it was made of, and for which processor, so an update of Pyodide or of the harness makes another.
 *
 * @param signal ends the process that makes it
 * @returns the file
 * @throws when it cannot be made, with what the process said, or when it was ended
 */
export async function prepareSnapshot(cacheDir: string, signal: AbortSignal): Promise<string> {
  name ??= nameOfSnapshot();
  const script = fileURLToPath(new URL('./make-snapshot.ts', import.meta.url));
  return makeFile(cacheDir, { title: 'Python’s snapshot', prefix, name, script }, signal);
}

let name: string | null = null;

function nameOfSnapshot(): string {
  // As it lies there: what a function says of itself is another text where something compiled it.
  const machine = readFileSync(new URL('./harness/machine.ts', import.meta.url), 'utf8');
  const processor = cpus()[0]?.model ?? '';
  const made = [
    preparedFormat,
    ...[pyodideVersion(), process.versions.v8, processor, harnessSetup(), machine],
  ].join('\n');
  const key = createHash('sha256').update(made).digest('hex').slice(0, 16);
  return `${prefix}${pyodideVersion()}-${key}.snapshot`;
}
