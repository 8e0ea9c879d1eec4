import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dieWithParent } from '../walls/die-with-parent.ts';

const keptMs = 7 * 24 * 60 * 60_000;

export type FileToMake = {
  /** What it is, for messages: `Python's snapshot`. */
  title: string;
  /** With which names of its kind begin, so that old ones are found. */
  prefix: string;
  /** Tells what it is made of, so that another version is another file. */
  name: string;
  /** Makes it: gets the path as its argument, writes under another name and renames. */
  script: string;
};

/**
 * Makes sure that a file is there which children need and which is the same for all of them. A process
 * of its own makes it, as this one must not load what children load; it runs no candidate's code.
 *
 * @param signal ends the process that makes it
 * @returns the file
 * @throws when it cannot be made, with what the process said, or when it was ended
 */
export async function makeFile(
  cacheDir: string,
  { title, prefix, name, script }: FileToMake,
  signal: AbortSignal,
): Promise<string> {
  const file = join(cacheDir, name);
  if (existsSync(file)) return file;
  mkdirSync(cacheDir, { recursive: true });
  await run(title, [process.execPath, '--no-warnings', script, file], signal);
  dropOld(cacheDir, prefix, name);
  return file;
}

function run(title: string, node: readonly string[], signal: AbortSignal): Promise<void> {
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
      else reject(new Error(`${title} cannot be made (${signal ?? code}): ${said.trim()}`));
    });
  });
}

/** Of former versions; not of a version that another worker may run while this one is updated. */
function dropOld(cacheDir: string, prefix: string, current: string): void {
  for (const other of readdirSync(cacheDir)) {
    if (!other.startsWith(prefix) || other === current) continue;
    const path = join(cacheDir, other);
    const ageMs = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (ageMs > keptMs) rmSync(path, { force: true });
  }
}
