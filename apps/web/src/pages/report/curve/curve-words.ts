import type { AssessmentDrafts, JudgedDraft, ProblemDrafts } from '@dryrun/contract';
import { bestDraft } from '../../../curve/curve.ts';
import { countOf, formatCount } from '../../../words/amount.ts';
import { formatMoment } from '../../../words/moment.ts';

/** Under a problem's name: "22 of 47" while they are judged, then "47 drafts". */
export function sayCounted({ background, drafts }: ProblemDrafts): string {
  const { state, done, total } = background;
  return state === 'done' || total === 0 ? countOf(drafts.length, 'draft') : `${done} of ${total}`;
}

/**
 * Under the curves: how many of how many were judged, and what that says.
 *
 * @param hasLevels whether a problem has levels, of which a draft may not know all
 */
export function sayJudged({ problems }: AssessmentDrafts, hasLevels: boolean): string {
  const drafts = problems.flatMap((problem) => problem.drafts);
  const sum = (of: (problem: ProblemDrafts) => number) =>
    problems.reduce((total, problem) => total + of(problem), 0);
  if (problems.some(({ background: { state } }) => state === 'queued' || state === 'running')) {
    const done = sum(({ background }) => background.done);
    return `Your runs come first.${done > 0 ? ` A restart goes on at ${formatCount(done)}.` : ''}`;
  }
  if (drafts.length === 0) return 'No draft was judged.';
  const saved = sum((problem) => problem.saved);
  const broken = drafts.filter(({ passed }) => passed === null).length;
  const cut = drafts.filter(({ outcomes }) => outcomes?.includes('-')).length;
  const why = hasLevels
    ? 'their level was not open or others took too long'
    : 'others took too long';
  const judged =
    saved > drafts.length
      ? `${formatCount(drafts.length)} of ${countOf(saved, 'saved draft')} were judged, spread evenly.`
      : `${countOf(drafts.length, 'draft')} ${drafts.length === 1 ? 'was' : 'were'} judged.`;
  return [
    judged,
    broken > 0 ? `${formatCount(broken)} ${broken === 1 ? 'does' : 'do'} not compile.` : '',
    cut > 0 ? `Of ${formatCount(cut)} some tests were not run, as ${why}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The curves in a sentence each, for whoever does not see them. */
export function describeCurves({ problems }: AssessmentDrafts): string {
  return problems
    .map(({ title, tests, drafts }) => {
      const best = bestDraft(drafts);
      const last = drafts.findLast(({ passed }) => passed !== null);
      if (best === null || !last) return `${title}: no draft passes a test.`;
      const at = formatMoment(best.atSeconds * 1000);
      return `${title}: ${best.passed} of ${tests} at ${at}, ${last.passed} at the end.`;
    })
    .join(' ');
}

const words: { [letter: string]: string } = {
  w: 'wrong',
  r: 'runtime error',
  t: 'too slow',
  m: 'memory',
  o: 'output',
  j: 'judge error',
  '-': 'not run',
};

/** What became of the tests of one draft that it did not pass: "2 wrong, 1 too slow". */
export function sayOutcomes({ outcomes }: JudgedDraft): string {
  if (outcomes === null) return 'Does not compile';
  const parts = Object.entries(words).flatMap(([letter, word]) => {
    const count = outcomes.split(letter).length - 1;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return parts.join(', ') || 'All pass';
}

/** Before it is known how many there are to judge; what was imported has outcomes already. */
export function sayWaiting({ problems }: Pick<AssessmentDrafts, 'problems'>): string {
  const known = problems.reduce((sum, { drafts }) => sum + drafts.length, 0);
  return known === 0
    ? 'Drafts wait to be judged'
    : `${countOf(known, 'draft')} judged, looking for others`;
}
