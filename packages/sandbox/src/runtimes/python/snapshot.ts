import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dieWithParent } from '../../walls/die-with-parent.ts';
import { harnessSetup, machineSource } from './harness/source.ts';
import { pyodideVersion } from './pyodide-package.ts';

const prefix = 'python-';
const keptMs = 7 * 24 * 60 * 60_000;

/**
 * Makes sure that there is a snapshot: the memory of a Python that has started and imported the
 * harness, from which others start five times as fast. Its name tells what it was made of, so an
 * update of Pyodide or of the harness makes another. A process of its own makes it, as this one
 * neither loads isolated-vm nor can wait a second; it writes under another name and renames.
 *
 * @param signal ends the process that makes it
 * @returns the file
 * @throws when it cannot be made, with what the process said, or when it was ended
 */
export async function prepareSnapshot(cacheDir: string, signal: AbortSignal): Promise<string> {
  name ??= nameOfSnapshot();
  const file = join(cacheDir, name);
  if (existsSync(file)) return file;
  mkdirSync(cacheDir, { recursive: true });
  await makeIn(file, signal);
  dropOld(cacheDir, name);
  return file;
}

let name: string | null = null;

function nameOfSnapshot(): string {
  const made = [pyodideVersion(), process.versions.v8, harnessSetup(), machineSource].join('\n');
  const key = createHash('sha256').update(made).digest('hex').slice(0, 16);
  return `${prefix}${pyodideVersion()}-${key}.snapshot`;
}

/** Of former versions; not of a version that another worker may run while this one is updated. */
function dropOld(cacheDir: string, current: string): void {
  for (const other of readdirSync(cacheDir)) {
    if (!other.startsWith(prefix) || other === current) continue;
    const path = join(cacheDir, other);
    const ageMs = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (ageMs > keptMs) rmSync(path, { force: true });
  }
}

function makeIn(file: string, signal: AbortSignal): Promise<void> {
  const script = fileURLToPath(new URL('./make-snapshot.ts', import.meta.url));
  const node = [process.execPath, '--no-warnings', script, file];
  const [program = '', ...args] = [...(dieWithParent() ?? []), ...node];
  const maker = spawn(program, args, {
    env: {},
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
  });
  let said = '';
  maker.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  });
  return new Promise((resolve, reject) => {
    // When it is ended, it is over only once it is gone.
    maker.on('error', (error) => signal.aborted || reject(error));
    maker.on('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(new Error(`Python's snapshot cannot be made (${signal ?? code}): ${said.trim()}`));
    });
  });
}
