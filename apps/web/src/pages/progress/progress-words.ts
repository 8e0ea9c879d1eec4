import { countOf } from '../../words/amount.ts';
import type { ProgressEntry } from './entries.ts';

/** Minutes to the half: "19", "5.5"; under a half "0". */
export function formatHalf(minutes: number): string {
  return String(Math.round(minutes * 2) / 2);
}

/** Where nothing can be drawn: "none yet in 14 problems". */
export function sayNone(problems: number): string {
  return `none yet in ${countOf(problems, 'problem')}`;
}

/** What the best drafts were looked for among. */
export function sayRestsOn(entries: readonly ProgressEntry[]): string {
  const found = entries.filter(({ restsOn }) => restsOn !== null);
  const drafts = found.filter(({ restsOn }) => restsOn === 'drafts').length;
  if (found.length === 0) return '';
  if (drafts === found.length) return 'The best draft is the best of all that were judged.';
  if (drafts === 0) {
    return 'The best draft is the best submission: the drafts themselves are not judged yet.';
  }
  const rest = found.length - drafts;
  return `The best draft is the best of all that were judged; in ${countOf(rest, 'problem')} the best submission, as those drafts are not judged yet.`;
}

/** How few it all rests on, when it does. */
export function sayFew(assessments: number, problems: number): string {
  if (assessments === 0) return 'Practice has no clock, so there are no minutes.';
  if (assessments < 5) {
    return `All of it rests on ${countOf(assessments, 'assessment')} and ${countOf(problems, 'problem')}: read the dots, not the line.`;
  }
  return 'A week with one assessment rests on its few problems: read the dots, not the line.';
}
