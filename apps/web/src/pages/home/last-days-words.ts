import type { Overview } from '@dryrun/contract';
import { countOf } from '../../words/amount.ts';
import { shortVerdicts } from '../../words/result.ts';

/** Two weeks in five lines; what there was nothing to count of says so in a word. */
export function describeDays(days: Overview['last14Days']): { name: string; value: string }[] {
  const { mostFrequentFailure: failure, firstSubmissionMinute } = days;
  return [
    { name: 'Assessments', value: days.assessments === 0 ? 'none' : String(days.assessments) },
    {
      name: 'Problems solved',
      value:
        days.problemsTried === 0 ? 'none tried' : `${days.problemsSolved} of ${days.problemsTried}`,
    },
    {
      name: 'Most frequent failure',
      value: failure
        ? `${shortVerdicts[failure.verdict]}, ${countOf(failure.tests, 'test')}`
        : 'none',
    },
    { name: 'First submission, median', value: sayMinute(firstSubmissionMinute) },
    {
      name: 'Unsubmitted at the bell',
      value:
        days.couldSubmit === 0 ? 'none' : `${days.unsubmittedAtTheBell} of ${days.couldSubmit}`,
    },
  ];
}

/** As the report says it: minutes since the start, the first being the one that begins at 0. */
function sayMinute(minute: number | null): string {
  if (minute === null) return 'none';
  return minute < 1 ? 'first minute' : `minute ${Math.floor(minute)}`;
}
