import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { dieWithParent } from '../walls/die-with-parent.ts';

const keptMs = 7 * 24 * 60 * 60_000;

export type MadeFolder = {
  /** Where it goes if the user has no cache that can be written. */
  cacheDir: string;
  /** Names all that it depends on. */
  name: string;
  /** With which names of its kind begin, so that old ones are found. */
  prefix: string;
};

/**
 * Makes sure that there is a folder with what a native language needs. One for all data folders of a
 * user, as it may be large; made under another name, so that it is there whole or not at all.
 *
 * @returns the folder
 */
export async function madeOnce(
  { cacheDir, name, prefix }: MadeFolder,
  make: (draft: string) => Promise<void>,
): Promise<string> {
  const parent = userCache() ?? cacheDir;
  const folder = join(parent, name);
  if (existsSync(join(folder, 'done'))) {
    touch(folder);
    return folder;
  }
  const draft = join(parent, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    await make(draft);
    writeFileSync(join(draft, 'done'), '');
    moveInto(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  dropOld(parent, folder, prefix);
  return folder;
}

/** `$XDG_CACHE_HOME/dry-run`, or where the system has it; null where nothing can be written there. */
function userCache(): string | null {
  try {
    const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dry-run');
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return null;
  }
}

/** Another may have been quicker; what it made is the same. */
function moveInto(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'done'))) throw error;
  }
}

function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Of somebody else: then they keep it.
  }
}

/** Of former versions; not of one that another may use while this one is updated. */
function dropOld(parent: string, current: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    if (path === current || !(name.startsWith(prefix) || name.startsWith('draft-'))) continue;
    const ageMs = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (ageMs > keptMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Runs a tool of the system on what is ours, and ends it with us.
 *
 * @throws with what it said, when it fails
 */
export function runTool(
  command: readonly string[],
  cwd: string,
  signal: AbortSignal,
  input: Buffer | null = null,
): Promise<void> {
  const [program = '', ...rest] = [...(dieWithParent() ?? []), ...command];
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const stdio: ('pipe' | 'ignore')[] = [input === null ? 'ignore' : 'pipe', 'ignore', 'pipe'];
  const tool = spawn(program, rest, { cwd, env, stdio, signal, killSignal: 'SIGKILL' });
  tool.stdin?.on('error', () => {});
  if (input !== null) tool.stdin?.end(input);
  let said = '';
  tool.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  });
  return new Promise((resolve, reject) => {
    tool.on('error', (error) => signal.aborted || reject(error));
    tool.on('close', (code, ended) => {
      const name = basename(command[0] ?? '');
      if (code === 0) resolve();
      else reject(new Error(`${name} cannot make what programs need (${ended ?? code}): ${said}`));
    });
  });
}
