import type { WorkStyleAnswer, WorkStyleView } from '@dryrun/contract';
import { countOf } from '../../words/amount.ts';
import type { Answers } from '../frame/answers.ts';
import type { Counted } from '../section-page.ts';
import { answersItem } from './answers-so-far.ts';

const answeredOf = (answers: Answers) => (answers.value<WorkStyleAnswer>(answersItem) ?? []).length;

/** What counts as things are, before the section ends. */
export function countAnswers({ items }: WorkStyleView, answers: Answers): Counted[] {
  const answered = answeredOf(answers);
  const left = items.length - answered;
  const fact = `${answered} of ${countOf(items.length, 'item')} answered`;
  return [
    {
      title: 'Work style',
      fact,
      ...(left > 0 && { missing: `${countOf(left, 'item')} will have no answer.` }),
    },
  ];
}

export function sayAnswersAtTheBell({ items }: WorkStyleView, answers: Answers): string {
  return `The answered items count: ${answeredOf(answers)} of ${items.length}.`;
}
