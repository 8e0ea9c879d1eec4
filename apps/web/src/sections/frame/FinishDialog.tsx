import { type ReactNode, useState } from 'react';
import { readApiError } from '../../api/api-error.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import styles from './FinishDialog.module.css';

type FinishDialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** "Keep coding" */
  keep: string;
  /** "Finish coding" */
  end: string;
  /** What follows from it. */
  lead: ReactNode;
  /** What counts as things are, a row each. */
  children: ReactNode;
  /** "Coding has not ended." */
  failed: string;
  /** Ends the section on the server. */
  finish: () => Promise<void>;
};

/** Before a section ends: what follows, and what counts as things are. */
export function FinishDialog(props: FinishDialogProps) {
  const { open, onClose, title, keep, end, lead, children, failed, finish } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const [finishing, setFinishing] = useState(false);

  const onFinish = async () => {
    setFinishing(true);
    setFailure(null);
    try {
      await finish();
    } catch (error) {
      const read = readApiError(error);
      if (!read) throw error;
      setFailure(read.message);
    } finally {
      setFinishing(false);
    }
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{keep}</Button>
          <Button kind="primary" disabled={finishing} onClick={() => void onFinish()}>
            {finishing ? 'Finishing' : end}
          </Button>
        </>
      }
    >
      <p>{lead} A section that has ended cannot be opened again.</p>
      <ul className={styles.rows}>{children}</ul>
      {failure === null ? null : (
        <Banner kind="error" icon="warning" fact={failed}>
          {failure}
        </Banner>
      )}
    </Dialog>
  );
}

type FinishRowProps = {
  number?: number;
  title: string;
  /** "41 words" */
  fact: string;
  children?: ReactNode;
  /** At the end of the row. */
  figure?: ReactNode;
};

/** One problem, question or part with what counts of it. */
export function FinishRow({ number, title, fact, children, figure }: FinishRowProps) {
  return (
    <li>
      <h3>
        {number === undefined ? null : <span className={styles.number}>{number}</span>}
        {title}
      </h3>
      <span className={styles.figure}>{figure}</span>
      <p>
        <b>{fact}.</b> {children}
      </p>
    </li>
  );
}
