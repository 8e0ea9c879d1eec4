import type { TestOutcome } from '@dryrun/judge';

type Ended = TestOutcome['verdict'];

/** As judged drafts keep them, a letter a test. */
const letters: { readonly [verdict in Ended]: string } = {
  accepted: 'p',
  'wrong-answer': 'w',
  'runtime-error': 'r',
  'time-limit-exceeded': 't',
  'memory-limit-exceeded': 'm',
  'output-limit-exceeded': 'o',
  'judge-error': 'j',
  // No test ends so: the program did not come to one.
  'compile-error': '-',
};
export const notRun = '-';
export const timeOut = letters['time-limit-exceeded'];

/** Letters for `total` tests, of which some ended. */
export function toLetters(
  ended: Iterable<{ index: number; verdict: Ended }>,
  total: number,
): string {
  const row = new Array<string>(total).fill(notRun);
  for (const { index, verdict } of ended) row[index] = letters[verdict];
  return row.join('');
}
