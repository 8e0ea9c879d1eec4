import type { Death } from './child.ts';

/** What the candidate's code did to its process. */
export type Cause =
  | { kind: 'time-limit' }
  | { kind: 'memory-limit' }
  | { kind: 'crashed'; message: string };

/** V8 aborts the whole process when a heap grows faster than it can be stopped. */
const outOfMemory = /heap out of memory|is_heap_oom = 1|Allocation failed|out of memory/i;

const forged = 'The program changed what runs it, and no answer came back that could be read';

/** Signals by which native code dies of what a program made it do. */
const crashSignals: readonly (NodeJS.Signals | null)[] = [
  'SIGSEGV',
  'SIGBUS',
  'SIGILL',
  'SIGTRAP',
  'SIGABRT',
  'SIGFPE',
];

/** Whether somebody else, not we and not the program, ended the child. */
export function isForeign({ killedFor, signal, stderr }: Death): boolean {
  const dead = killedFor === null && signal !== null && !crashSignals.includes(signal);
  return dead && !outOfMemory.test(stderr);
}

/**
 * Finds why a child died in the middle of a program.
 *
 * @throws when it was not the program: somebody else killed the child, or our code in it failed.
 */
export function findCause(death: Death): Cause {
  switch (death.killedFor) {
    case 'time':
      return { kind: 'time-limit' };
    case 'memory':
      return { kind: 'memory-limit' };
    case 'forged':
      return { kind: 'crashed', message: `${forged} (${death.fault?.id})` };
    case 'closing':
      throw new Error('the sandbox was closed while a program ran');
    case null:
      break;
  }
  if (outOfMemory.test(death.stderr)) return { kind: 'memory-limit' };
  if (crashSignals.includes(death.signal)) {
    const message = `The process was ended by ${death.signal}: the code made the JavaScript engine itself fail`;
    return { kind: 'crashed', message };
  }
  const how = death.signal ?? `code ${death.exitCode}`;
  throw new Error(`a sandbox child died (${how}): ${death.stderr.trim() || 'no message'}`);
}
