import type { ReportProblem, TimeoutRule } from '@dryrun/contract';
import { formatLongDuration, listTests, spellCount } from '../../words/amount.ts';

export type BellStory = {
  title: string;
  text: string;
  /** Indexes of tests on which the two differ. */
  differing: number[];
};

/**
 * What the draft at the bell would have changed, or at the end when one finished before it. Null when
 * there is none, or it is not judged yet.
 */
export function tellBell(
  problem: ReportProblem,
  when: 'bell' | 'end' = 'bell',
  rule: TimeoutRule = 'strict',
): BellStory | null {
  const { bell, counted, title, editedAfterMs } = problem;
  if (bell?.state !== 'done' || (counted && counted.state !== 'done')) return null;
  const before = (index: number) => counted?.cells[index] === 'accepted';
  const after = (index: number) => bell.cells[index] === 'accepted';
  const indexes = bell.cells.map((_cell, index) => index);
  const gained = indexes.filter((index) => after(index) && !before(index));
  const lost = indexes.filter((index) => before(index) && !after(index));
  const best = rule === 'best';
  const sent = best
    ? 'best submission'
    : counted?.origin === 'last-run'
      ? 'last run'
      : 'last submission';
  const never = best ? 'never submitted' : 'never submitted and never run';
  const edited = counted
    ? `${title} was edited${sayFor(editedAfterMs)} after its ${sent}. ${best && bell.origin === 'candidate' ? 'What was submitted later' : 'Those edits'} did not count.`
    : `${title} was ${never}, so its draft did not count.`;
  const unjudged = [bell, counted].some((one) => one?.verdict === 'judge-error');
  if (unjudged) {
    const what = bell.verdict === 'judge-error' ? 'the draft' : 'what counted';
    return {
      title: `At the ${when}, ${what} could not be judged`,
      text: `${edited} Whether tests were lost cannot be told. The fault is ours.`,
      differing: [],
    };
  }
  const passed = counted?.passed ?? 0;
  const wasBetter = problem.submissions.some((one) => one.passed > passed);
  return {
    title: `At the ${when}, ${sayLoss(bell.passed - passed, wasBetter ? ` after the ${sent}` : '')}`,
    text: `${edited} ${sayOutcome(bell, gained, lost, passed)}`,
    differing: [...gained, ...lost].sort((a, b) => a - b),
  };
}

/** @param since what the loss counts from, where more had been passed before */
function sayLoss(difference: number, since: string): string {
  if (difference === 0) return `nothing was lost${since}`;
  const tests = `${spellCount(Math.abs(difference))} ${Math.abs(difference) === 1 ? 'test' : 'tests'}`;
  if (difference < 0) return `the draft was ${tests} behind`;
  return `${tests} ${difference === 1 ? 'was' : 'were'} lost`;
}

type Judged = { verdict: string | null; passed: number };

function sayOutcome(
  bell: Judged,
  gained: readonly number[],
  lost: readonly number[],
  countedPassed: number,
): string {
  if (bell.verdict === 'compile-error') return 'The draft does not compile.';
  if (gained.length === 0 && lost.length === 0) {
    return bell.passed === 0
      ? 'The draft would have passed no test.'
      : 'The draft would have passed the same tests.';
  }
  const passed = gained.length > 0 ? `passed ${sayTests(gained, countedPassed > 0)}` : '';
  const failed = lost.length > 0 ? `failed ${sayTests(lost, false)}` : '';
  return `The draft would have ${[passed, failed].filter(Boolean).join(' and ')}.`;
}

/** Names a few tests, counts many: "tests 3 and 4", "six more", "six tests". */
function sayTests(indexes: readonly number[], more: boolean): string {
  return indexes.length <= 5
    ? listTests(indexes.map((index) => index + 1))
    : `${spellCount(indexes.length)} ${more ? 'more' : 'tests'}`;
}

function sayFor(editedAfterMs: number | null): string {
  return editedAfterMs === null || editedAfterMs < 1000
    ? ''
    : ` for ${formatLongDuration(editedAfterMs)}`;
}
