import { shortKindNames } from '../../questions/question-words.ts';
import { countWords } from '../../ui/text/count-words.ts';
import { countOf } from '../../words/amount.ts';
import { ProblemLinks, useChosenProblem } from '../../workspace/frame/ProblemLinks.tsx';
import type { BodyProps } from '../section-page.ts';
import styles from './QuestionsBody.module.css';

/** The questions in the bar, each with the words that are written to it. */
export function QuestionItems({ view, answers }: BodyProps<'questions'>) {
  const ids = view.questions.map(({ id }) => id);
  const [index] = useChosenProblem(ids, 'question');
  return (
    <ProblemLinks
      label="Questions"
      parameter="question"
      current={ids[index] ?? ''}
      problems={view.questions.map(({ id, kind }) => ({
        slug: id,
        title: shortKindNames[kind],
        status: (
          <span className={styles.words}>
            {countOf(countWords(answers.value<string>(id) ?? ''), 'word')}
          </span>
        ),
      }))}
    />
  );
}
