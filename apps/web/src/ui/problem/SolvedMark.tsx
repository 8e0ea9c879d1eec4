import type { ProblemSummary } from '@dryrun/contract';
import { TickIcon } from '../icons/icons.tsx';
import styles from './SolvedMark.module.css';

const names: Record<ProblemSummary['status'], string> = {
  new: 'Not tried',
  tried: 'Tried',
  solved: 'Solved',
};

/** An empty circle, a half one, a ticked one. */
export function SolvedMark({ status }: { status: ProblemSummary['status'] }) {
  return (
    <span className={styles.mark} data-status={status} role="img" aria-label={names[status]}>
      {status === 'solved' ? <TickIcon size={10} strokeWidth={2.5} /> : null}
    </span>
  );
}
