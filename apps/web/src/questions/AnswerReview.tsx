import type { Question, QuestionReview } from '@dryrun/contract';
import type { ReactNode } from 'react';
import text from '../styles/text.module.css';
import { Panel, PanelFooter, PanelHeader } from '../ui/page/Panel.tsx';
import { countWords } from '../ui/text/count-words.ts';
import { countOf } from '../words/amount.ts';
import styles from './AnswerReview.module.css';
import { Checklist } from './Checklist.tsx';

type AnswerReviewProps = {
  question: Question;
  /** Names it among others: "Question 2". */
  name: string;
  answer: string;
  review: QuestionReview;
  /** Keeps what is ticked. Rejects when it could not. */
  onGrade: (ticked: string[]) => Promise<unknown>;
  /** In the foot of the checklist. */
  action?: ReactNode;
  /** Of its headings. */
  level?: 2 | 3;
};

/** One answer read again: its text, the checklist to grade it by, and what good answers cover. */
export function AnswerReview({
  question,
  name,
  answer,
  review,
  onGrade,
  action,
  level = 3,
}: AnswerReviewProps) {
  return (
    <div className={styles.answer} data-many={review.points.length > 6}>
      <Panel role="region" aria-label={`${name}, your answer`} className={styles.own ?? ''}>
        <PanelHeader title={question.text} level={level}>
          <span className={styles.remark}>{countOf(countWords(answer), 'word')}</span>
        </PanelHeader>
        {answer.trim() === '' ? (
          <p className={`${styles.text} ${text.tertiary}`}>Nothing was written.</p>
        ) : (
          <p className={styles.text}>{answer}</p>
        )}
      </Panel>
      <Checklist
        level={level}
        name={name}
        points={review.points}
        onGrade={onGrade}
        action={action}
      />
      <Panel role="region" aria-label={`${name}, what good answers cover`}>
        <PanelHeader title="What good answers cover" level={level}>
          <span className={styles.remark}>{review.principle}</span>
        </PanelHeader>
        <ol className={styles.covers}>
          {review.covers.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <PanelFooter>An outline by its author. Yours may differ and hold.</PanelFooter>
      </Panel>
    </div>
  );
}
