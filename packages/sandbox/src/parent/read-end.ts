import type { Limits, NotRun, RunResult, Value } from '@dryrun/judge';
import { type CallEnd, nothingPrinted } from '../wire/protocol.ts';
import type { Death } from './child.ts';
import type { Cause } from './find-cause.ts';

const noCost = { cpuTimeMs: 0, wallTimeMs: 0, memoryBytes: 0, ...nothingPrinted };

/** The result of a test, as the child told it. */
export function readEnd(end: CallEnd, value: Value): RunResult {
  const { cpuTimeMs, wallTimeMs, memoryBytes, console, consoleCharacters } = end;
  const cost = { cpuTimeMs, wallTimeMs, memoryBytes, console, consoleCharacters };
  switch (end.kind) {
    case 'returned':
      return { ...cost, kind: 'returned', value: { ok: true, value } };
    case 'mistyped': {
      const { reason, shown, call } = end;
      const place = call === undefined ? {} : { call };
      return { ...cost, kind: 'returned', value: { ok: false, reason, shown, ...place } };
    }
    case 'threw':
    case 'time-limit':
    case 'memory-limit':
    case 'output-limit':
      return end;
  }
}

/** The result of a test in which the child died. */
export function readCause(cause: Cause, { spent }: Death, limits: Limits): RunResult {
  const cost = { ...spent };
  // Whoever ran out of memory has had all of it, though perhaps too briefly to be seen.
  if (cause.kind === 'memory-limit')
    cost.memoryBytes = Math.max(cost.memoryBytes, limits.memoryLimitBytes);
  return { ...cause, ...cost };
}

/** The result of a test for which there was no time. */
export function notRun(why: NotRun): RunResult {
  return { kind: 'time-limit', notRun: why, ...noCost };
}

/** The result of a test whose program lost its function, which it had for another test. */
export function withoutFunction(message: string): RunResult {
  return { kind: 'threw', message, stack: '', ...noCost };
}
