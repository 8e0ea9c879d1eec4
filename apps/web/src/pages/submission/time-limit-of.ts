import { type RunTest, sweepTimes } from '@dryrun/contract';

/**
 * CPU time that a test might have, in milliseconds: a sweep as much as four tests. While tests are locked
 * nobody is told which are sweeps; one that passed with more than a test has must be one.
 *
 * @param timeLimitMs of one test
 */
export function timeLimitOf(
  { sweep, verdict, cpuTimeMs }: Pick<RunTest, 'sweep' | 'verdict' | 'cpuTimeMs'>,
  timeLimitMs: number,
): number {
  const sweepLimitMs = timeLimitMs * sweepTimes;
  // One of its inputs alone may have been too slow.
  if (verdict === 'time-limit-exceeded')
    return cpuTimeMs > sweepLimitMs ? sweepLimitMs : timeLimitMs;
  return sweep !== null || cpuTimeMs > timeLimitMs ? sweepLimitMs : timeLimitMs;
}
