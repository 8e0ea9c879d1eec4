import { shortKindNames } from '../../questions/question-words.ts';
import text from '../../styles/text.module.css';
import { countWords } from '../../ui/count-words.ts';
import { countOf } from '../../words/amount.ts';
import { ProblemLinks, useChosenProblem } from '../../workspace/frame/ProblemLinks.tsx';
import type { BodyProps } from '../section-page.ts';

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
          <span className={text.tertiary}>
            {countOf(countWords(answers.value<string>(id) ?? ''), 'word')}
          </span>
        ),
      }))}
    />
  );
}
