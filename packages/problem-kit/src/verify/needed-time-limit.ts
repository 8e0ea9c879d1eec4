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
 * The least time limit within which a program passes each of these tests, that took so much for each of
 * their inputs: as much as the slowest input takes, and so that a sweep has enough for all of its own.
 *
 * @param outcomes of `inputsAlone(tests)`
 */
export function neededTimeLimitsMs(
  tests: readonly Test[],
  outcomes: readonly Pick<TestOutcome, 'cpuTimeMs'>[],
): number[] {
  let from = 0;
  return tests.map((test) => {
    const to = from + casesOf(test).length;
    const times = outcomes.slice(from, to).map(({ cpuTimeMs }) => cpuTimeMs);
    from = to;
    const together = times.reduce((sum, ms) => sum + ms, 0);
    return Math.max(together / ('sweep' in test ? sweepTimes : 1), ...times);
  });
}
