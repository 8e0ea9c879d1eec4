import { openStretches, type Touch } from '../assessments/drafts/open-stretches.ts';

/** A program that was judged on all hidden tests, at the moment at which it stood in the editor. */
export type Judged = Touch & { passed: number; total: number; isSubmission: boolean };

export type Figures = {
  /** Time on the problem until the first submission that was right; null when none was. */
  rightAfterSeconds: number | null;
  /** Time on the problem after its best draft; null when none passed a test. */
  lostSeconds: number | null;
};

/**
 * How the time of one assessment went, of each problem: by the stretches in which each was worked on, of
 * which the last ends where its problem was right already and nothing more was done.
 *
 * @param touches saves and runs, by time
 */
export function figuresOf(
  problems: readonly string[],
  codingSeconds: number,
  touches: readonly Touch[],
  judged: readonly Judged[],
): Map<string, Figures> {
  const inTime = judged
    .map((one) => ({ ...one, atSeconds: Math.min(one.atSeconds, codingSeconds) }))
    .sort((a, b) => a.atSeconds - b.atSeconds);
  const rightAt = (problem: string) =>
    inTime.find((one) => one.problem === problem && one.isSubmission && one.passed === one.total)
      ?.atSeconds ?? null;
  const last = touches.at(-1);
  const restIsIts = last !== undefined && rightAt(last.problem) === null;
  const stretches = openStretches(
    touches,
    restIsIts ? codingSeconds : Math.min(codingSeconds, last?.atSeconds ?? 0),
  );
  const timeOn = (problem: string, from: number, to: number) =>
    (stretches.get(problem) ?? []).reduce(
      (sum, { fromSeconds, toSeconds }) =>
        sum + Math.max(0, Math.min(toSeconds, to) - Math.max(fromSeconds, from)),
      0,
    );
  return new Map(
    problems.map((problem) => {
      const right = rightAt(problem);
      const best = bestOf(inTime, problem);
      return [
        problem,
        {
          rightAfterSeconds: right === null ? null : timeOn(problem, 0, right),
          lostSeconds: best ? timeOn(problem, best.atSeconds, codingSeconds) : null,
        },
      ];
    }),
  );
}

/** The first of those that passed most tests; undefined when none passed any. */
function bestOf(byTime: readonly Judged[], problem: string): Judged | undefined {
  return byTime
    .filter((one) => one.problem === problem && one.passed > 0)
    .sort((a, b) => b.passed / b.total - a.passed / a.total)[0];
}
