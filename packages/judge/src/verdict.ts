/** The one list of verdicts, worst last. The order decides which one names a whole submission. */
export const verdicts = [
  'accepted',
  'wrong-answer',
  'time-limit-exceeded',
  'memory-limit-exceeded',
  'output-limit-exceeded',
  'runtime-error',
  'compile-error',
  'judge-error',
] as const;

export type Verdict = (typeof verdicts)[number];
