import { casesOf, type SingleTest, sweepTimes, type Test, type TestOutcome } from '@dryrun/judge';

/** The inputs of all tests, each as a test of its own: of a sweep the sandbox tells only what all took. */
export function inputsAlone(tests: readonly Test[]): SingleTest[] {
  return tests.flatMap((test) => {
    const { group, level } = test;
    return casesOf(test).map(({ input, expected }) => ({
      ...{ group, input, expected },
      ...(level !== undefined && { level }),
    }));
  });
}

/**
 * The least time limit within which a program passes these tests, that took so much for each of their
 * inputs: as much as the slowest input takes, and so that each sweep has enough for all of its own.
 *
 * @param outcomes of `inputsAlone(tests)`
 */
export function neededTimeLimitMs(
  tests: readonly Test[],
  outcomes: readonly Pick<TestOutcome, 'cpuTimeMs'>[],
): number {
  let neededMs = 0;
  let from = 0;
  for (const test of tests) {
    const to = from + casesOf(test).length;
    const times = outcomes.slice(from, to).map(({ cpuTimeMs }) => cpuTimeMs);
    const together = times.reduce((sum, ms) => sum + ms, 0);
    neededMs = Math.max(neededMs, together / ('sweep' in test ? sweepTimes : 1), ...times);
    from = to;
  }
  return neededMs;
}
