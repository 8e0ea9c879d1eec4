import { useState } from 'react';
import { readApiError } from '../../api/api-error.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PassRate } from '../../ui/PassRate.tsx';
import type { DeskProblem } from '../desk.ts';
import { useStore } from '../state/use-store.ts';
import { sayWhatCounts } from '../what-counts.ts';
import styles from './FinishDialog.module.css';

type FinishDialogProps = {
  open: boolean;
  onClose: () => void;
  problems: readonly DeskProblem[];
  /** What the section is followed by: "approach", or nothing. */
  next: string | null;
  /** Ends the section on the server. */
  finish: () => Promise<void>;
};

/** Before coding ends: what counts for each problem as things are. */
export function FinishDialog({ open, onClose, problems, next, finish }: FinishDialogProps) {
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
      title="Finish coding?"
      actions={
        <>
          <Button onClick={onClose}>Keep coding</Button>
          <Button kind="primary" disabled={finishing} onClick={() => void onFinish()}>
            {finishing ? 'Finishing' : 'Finish coding'}
          </Button>
        </>
      }
    >
      <p>
        {next === null
          ? 'The assessment ends with it.'
          : `The ${next} section starts at once. The time left is not carried over.`}{' '}
        A section that has ended cannot be opened again.
      </p>
      <ul className={styles.problems}>
        {problems.map((problem, index) => (
          <ProblemCounts key={problem.problem.slug} problem={problem} number={index + 1} />
        ))}
      </ul>
      {failure === null ? null : (
        <Banner kind="error" icon="warning" fact="Coding has not ended.">
          {failure}
        </Banner>
      )}
    </Dialog>
  );
}

function ProblemCounts({ problem, number }: { problem: DeskProblem; number: number }) {
  useStore(problem.runs);
  useStore(problem.draft(useStore(problem.language)));
  const counts = problem.whatCounts();
  const { fact, consequence } = sayWhatCounts(counts);
  return (
    <li>
      <h3>
        <span className={styles.number}>{number}</span>
        {problem.problem.title}
      </h3>
      <span className={styles.rate}>
        {counts.kind === 'submission' && counts.submission.state === 'done' ? (
          <PassRate passed={counts.submission.passed} total={counts.submission.total} />
        ) : null}
      </span>
      <p>
        <b>{fact}.</b> {consequence}
      </p>
    </li>
  );
}
