import type { Question } from '@dryrun/contract';
import styles from './QuestionPrompt.module.css';

/** A question as it is asked, and how it is meant to be answered. */
export function QuestionPrompt({
  question,
  place,
  id,
}: {
  question: Question;
  place: string;
  /** Of the question's words, for what they describe. */
  id?: string;
}) {
  return (
    <>
      <p className={styles.place}>{place}</p>
      <h2 id={id} className={styles.text}>
        {question.text}
      </h2>
      <p className={styles.advice}>{question.advice}</p>
    </>
  );
}
