import type { Question } from '@dryrun/contract';
import type { ReactNode, Ref } from 'react';
import { TextArea } from '../ui/controls/TextField.tsx';
import { countWords } from '../ui/text/count-words.ts';
import { countOf } from '../words/amount.ts';
import styles from './AnswerBox.module.css';

type AnswerBoxProps = {
  question: Question;
  text: string;
  onChange: (text: string) => void;
  closed?: boolean;
  /** At the right of its foot. */
  remark: ReactNode;
  box?: Ref<HTMLTextAreaElement>;
  /** The id of the question's words. */
  describedBy?: string;
};

/** The plain box for an answer, with its words counted. */
export function AnswerBox(props: AnswerBoxProps) {
  const { question, text, onChange, closed, remark, box, describedBy } = props;
  const { from, to } = question.words;
  return (
    <TextArea
      ref={box}
      label="Your answer"
      aria-describedby={describedBy}
      className={styles.box ?? ''}
      value={text}
      readOnly={closed}
      maxLength={answerLimit}
      onChange={(event) => onChange(event.target.value)}
      footer={
        <>
          <span>
            <b>{countOf(countWords(text), 'word')}</b>, {from} to {to} is usual
          </span>
          <span>{remark}</span>
        </>
      }
    />
  );
}

/** As many characters as the server takes. */
const answerLimit = 20_000;
