import { countOf, spellCount } from '../../words/amount.ts';
import type { ProgressEntry } from './entries.ts';
import { formatHalf } from './progress-words.ts';
import { medianOf, type Sum, shareOf, type TopicSum } from './sums.ts';

/** Fewer are chance. */
export const problemsToBeNamed = 3;
const named = 3;

/** `entries`: what it rests on. */
export type Weakness = { topic: string; evidence: string; entries: readonly ProgressEntry[] };

/**
 * The topics of which the fewest tests passed, each with what it is said by. None that is not below all
 * of them together: somebody may have no weak one.
 */
export function weakestTopics(topics: readonly TopicSum[], all: Sum): Weakness[] {
  return topics
    .filter(({ sum }) => sum.problems >= problemsToBeNamed && shareOf(sum) < shareOf(all))
    .slice(0, named)
    .map(({ topic, sum, entries }) => ({
      topic,
      evidence: `${sayRate(sum)} ${sayMore(sum, entries)}`.trim(),
      entries,
    }));
}

function sayRate({ passed, total, problems, right }: Sum): string {
  const among = `${passed}/${total} in ${countOf(problems, 'problem')}`;
  return `${among}, ${right === 0 ? 'none' : spellCount(right)} right.`;
}

/** Whatever tells most of it: limits that were broken, minutes that were lost, a change with the months. */
function sayMore(sum: Sum, entries: readonly ProgressEntry[]): string {
  const lostTests = sum.total - sum.passed;
  if (sum.limited * 2 > lostTests && sum.limited > 3) {
    return `${sum.limited} of the ${lostTests} lost tests broke a limit.`;
  }
  const lost = medianOf(sum.lost);
  if (lost !== null && lost >= 10)
    return `Median ${formatHalf(lost)} minutes after the best draft.`;
  const months = sumMonths(entries);
  const [first, ...others] = months;
  const last = others.at(-1);
  if (!first || !last) return '';
  return `${first.passed}/${first.total} in ${first.month}, ${last.passed}/${last.total} in ${last.month}.`;
}

/** In the browser's own months. */
function sumMonths(entries: readonly ProgressEntry[]) {
  const months: { month: string; passed: number; total: number }[] = [];
  for (const { atMs, passed, total } of [...entries].sort((a, b) => a.atMs - b.atMs)) {
    const month = new Date(atMs).toLocaleString('en-GB', { month: 'long' });
    const last = months.at(-1);
    if (last?.month === month)
      Object.assign(last, { passed: last.passed + passed, total: last.total + total });
    else months.push({ month, passed, total });
  }
  return months;
}
