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
      value: saySolved(days),
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
      value: sayUnsubmitted(days),
    },
  ];
}

type Days = Overview['last14Days'];

/** A part of a whole where there is one: "0 of 1" and "1 of 1" say less than a word. */
function saySolved({ problemsSolved: solved, problemsTried: tried }: Days): string {
  if (tried === 0) return 'none tried';
  if (solved === 0) return `none yet, ${tried} tried`;
  if (tried === 1) return 'the one that was tried';
  return solved === tried ? `${solved}, all that were tried` : `${solved} of ${tried} tried`;
}

/** Of assessments in which something could be submitted. */
function sayUnsubmitted({ unsubmittedAtTheBell: unsubmitted, couldSubmit }: Days): string {
  if (unsubmitted === 0) return couldSubmit === 0 ? 'none' : 'never';
  if (couldSubmit === 1) return 'the one time';
  if (unsubmitted < couldSubmit) return `${unsubmitted} of ${couldSubmit} times`;
  return couldSubmit === 2 ? 'both times' : `all ${couldSubmit} times`;
}

/** As the report says it: minutes since the start, the first being the one that begins at 0. */
function sayMinute(minute: number | null): string {
  if (minute === null) return 'none';
  return minute < 1 ? 'first minute' : `minute ${Math.floor(minute)}`;
}
