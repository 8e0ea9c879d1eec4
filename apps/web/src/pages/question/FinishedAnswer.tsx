import type { PractisedAnswer, Question, QuestionReview } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api, client } from '../../api/api.ts';
import { AnswerReview } from '../../questions/AnswerReview.tsx';
import { KeepAsStory } from '../../stories/KeepAsStory.tsx';
import { Button } from '../../ui/controls/Button.tsx';

type FinishedAnswerProps = {
  question: Question;
  answer: PractisedAnswer;
  review: QuestionReview;
};

/** An answer that stands: graded by who wrote it, beside what good ones cover. */
export function FinishedAnswer({ question, answer, review }: FinishedAnswerProps) {
  const queries = useQueryClient();
  const [, setParams] = useSearchParams();
  const grade = async (ticked: string[]) => {
    await client.questions.grade({ id: answer.id, ticked });
    await queries.invalidateQueries({ queryKey: api.questions.get.key() });
  };
  return (
    <>
      <AnswerReview
        question={question}
        name="This answer"
        answer={answer.text}
        review={review}
        level={2}
        onGrade={grade}
        action={
          question.kind === 'behavioural' ? (
            <KeepAsStory text={answer.text} principle={review.principle} />
          ) : null
        }
      />
      <div>
        <Button onClick={() => setParams({}, { preventScrollReset: true })}>Answer it again</Button>
      </div>
    </>
  );
}
