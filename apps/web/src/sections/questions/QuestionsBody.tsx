import { useCallback, useEffect, useId, useRef } from 'react';
import { useServerNow } from '../../api/use-server-now.ts';
import { AnswerBox } from '../../questions/AnswerBox.tsx';
import { QuestionPrompt } from '../../questions/QuestionPrompt.tsx';
import { nameKind } from '../../questions/question-words.ts';
import { ShareBar } from '../../questions/ShareBar.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useChosenProblem } from '../../workspace/frame/ProblemLinks.tsx';
import { useProblemKeys } from '../../workspace/frame/use-problem-keys.ts';
import type { BodyProps } from '../section-page.ts';
import styles from './QuestionsBody.module.css';
import { sayShares, shareMinutes } from './share-minutes.ts';

/** The question left, the box for its answer right. One may go back and forth while the section runs. */
export function QuestionsBody(props: BodyProps<'questions'>) {
  const { view, answers, closed } = props;
  const { questions } = view;
  const [index, choose] = useChosenProblem(
    questions.map(({ id }) => id),
    'question',
  );
  useProblemKeys(index, choose);
  const question = questions[index];
  const id = question?.id ?? null;
  const { look } = answers;
  useEffect(() => {
    look(id);
    return () => look(null);
  }, [id, look]);
  const asked = useId();
  // One goes on to write: the box of another question is another one, and is there a moment later.
  const goesToBox = useRef(false);
  const box = useCallback((area: HTMLTextAreaElement | null) => {
    if (area === null) return;
    if (goesToBox.current) area.focus();
    goesToBox.current = false;
  }, []);
  if (question === undefined) return null;
  const goTo = (next: number) => {
    goesToBox.current = true;
    choose(next);
  };
  return (
    <div className={styles.panes}>
      <section className={styles.left} aria-label="Question">
        <QuestionPrompt
          question={question}
          id={asked}
          place={`Question ${index + 1} of ${questions.length}, ${nameKind(question.kind)}`}
        />
        <hr className={styles.rule} />
        <h3 className={styles.title}>Story bank</h3>
        <p className={styles.hint}>
          Closed while an assessment runs. In practice a story can be put into the answer.
        </p>
        <Share {...props} index={index} item={question.id} />
      </section>
      <section className={styles.right} aria-label="Your answer" data-pastes="noted">
        <AnswerBox
          key={question.id}
          box={box}
          describedBy={asked}
          question={question}
          text={answers.value<string>(question.id) ?? ''}
          onChange={(text) => answers.write(question.id, text)}
          closed={closed}
          remark={closed ? 'This section has ended' : 'Plain text, saved as you type'}
        />
        <div className={styles.foot}>
          <span>You may go back and forth until the section ends.</span>
          {index + 1 < questions.length ? (
            <Button kind="primary" onClick={() => goTo(index + 1)}>
              Question {index + 2}
            </Button>
          ) : questions.length > 1 ? (
            <Button onClick={() => goTo(0)}>Back to question 1</Button>
          ) : null}
        </div>
      </section>
    </div>
  );
}

type ShareProps = BodyProps<'questions'> & { index: number; item: string };

/** How long this question was looked at, beside its share of the section. */
function Share({ assessment, section, view, answers, index, item }: ShareProps) {
  // A second passes.
  useServerNow();
  const { minutes = 0 } = assessment.sections.find(({ kind }) => kind === section.kind) ?? {};
  const shares = shareMinutes(minutes, view.questions.length);
  return (
    <>
      <h3 className={styles.title}>This question’s share</h3>
      <ShareBar
        label="This question’s share"
        usedMs={answers.seconds(item) * 1000}
        minutes={shares[index] ?? 1}
      />
      <p className={styles.hint}>
        A guide: {sayShares(shares)}. Only the section’s clock ends anything.
      </p>
    </>
  );
}
