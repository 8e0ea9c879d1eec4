import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

const bytesPerMebibyte = 1024 * 1024;
/** What V8 may use of the 8 MiB that a thread has by default, with room for what is not V8. */
const ordinaryKibibytes = 3_900;

export type StackPlan = {
  /** Starts a command with that much stack. */
  prefix: readonly string[];
  /** For Node's `--stack-size`; null where it is better left alone. */
  v8Kibibytes: number | null;
};

const found = new Map<number, readonly string[]>();

/**
 * How to give a child a deep stack: the size comes from the limits that a process starts with, which
 * `prlimit` of util-linux sets. Where it is missing or not allowed, the stack is an ordinary one.
 *
 * @param mebibytes null for an ordinary stack
 */
export function planStack(mebibytes: number | null): StackPlan {
  // Windows gives a thread 1 MiB of stack, which anything more would overrun.
  if (process.platform === 'win32') return { prefix: [], v8Kibibytes: null };
  const prefix = mebibytes === null ? [] : deepPrefix(mebibytes);
  if (mebibytes === null || prefix.length === 0)
    return { prefix: [], v8Kibibytes: ordinaryKibibytes };
  // Code outside of V8 runs on the same stack.
  return { prefix, v8Kibibytes: (mebibytes - 4) * 1024 };
}

function deepPrefix(mebibytes: number): readonly string[] {
  const before = found.get(mebibytes);
  if (before) return before;
  const prlimit = process.platform === 'linux' ? findProgram('prlimit') : null;
  const bytes = mebibytes * bytesPerMebibyte;
  const candidate = prlimit === null ? [] : [prlimit, `--stack=${bytes}:${bytes}`];
  const [file = '', ...args] = [...candidate, process.execPath, '--version'];
  const works =
    prlimit !== null && spawnSync(file, args, { env: {}, stdio: 'ignore' }).status === 0;
  const prefix = works ? candidate : [];
  found.set(mebibytes, prefix);
  return prefix;
}
