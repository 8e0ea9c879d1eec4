/** What one submission may use. Times are of the CPU unless the name says otherwise. */
export type Limits = {
  /** CPU time of one test, in milliseconds. Wall time is cut at a multiple of it by the sandbox. */
  timeLimitMs: number;
  /** Memory of the candidate's program, in bytes. */
  memoryLimitBytes: number;
  /** Returned value plus console output of one test, in bytes of UTF-8. */
  outputLimitBytes: number;
  /** Wall time of all tests together, in milliseconds. Tests past it count as time-limit-exceeded. */
  totalTimeLimitMs: number;
  /**
   * Nobody waits for the verdict, the machine is full, and many programs are slow on purpose, as when
   * a package is verified. A test has twice the wall time at once, where it else is cut as soon as it
   * could have had its CPU time, and tried again when it had not; and too slow is too slow, without
   * the second chance that a busy machine gives.
   */
  patient?: boolean;
  /**
   * With `patient`, where all that counts is how much is judged: a test that takes longer than its limit is
   * cut as soon as it should have had its CPU time, by what the tests before it had of a core, and a
   * program stays in one child, however long its tests take.
   */
  thrifty?: boolean;
};

export const defaultLimits: Limits = {
  timeLimitMs: 2_000,
  memoryLimitBytes: 256 * 1024 * 1024,
  outputLimitBytes: 4 * 1024 * 1024,
  totalTimeLimitMs: 60_000,
};

/**
 * How many times the CPU time of a test all inputs of a sweep may have together, each of them having one.
 * With room for a table of a million entries, made anew for each of three hundred small inputs.
 */
export const sweepTimes = 4;

/** CPU time of all inputs of a sweep together, in milliseconds. */
export function sweepTimeLimitMs({ timeLimitMs }: Pick<Limits, 'timeLimitMs'>): number {
  return timeLimitMs * sweepTimes;
}

/** The longest program that is taken, in bytes of UTF-8. */
export const codeLimitBytes = 64 * 1024;
