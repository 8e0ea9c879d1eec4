/** The one list of verdicts. A whole submission bears the verdict of its first failing test. */
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
