import type { Result } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { PassRate } from '../ui/cells/PassRate.tsx';
import { MiniGrid } from '../ui/facts/MiniGrid.tsx';
import { queuedCells, shortVerdicts } from '../words/result.ts';
import styles from './ProblemResult.module.css';

type ProblemResultProps = {
  result: Pick<Result, 'verdict' | 'passed' | 'total' | 'cells'> | null;
  /** Hidden tests of the problem, for the picture of one without a result. */
  total: number;
  /** What to say without a result, as short as a pass rate: "none yet". */
  none: ReactNode;
  /** The verdict stands in a column of its own wherever there is room for one. */
  saysVerdict?: boolean;
};

/** The tests of one problem at 8 px beside its pass rate, or the reason why there is none. */
export function ProblemResult(props: ProblemResultProps) {
  const { result, total, none, saysVerdict = true } = props;
  const judged = result !== null && result.verdict !== 'compile-error';
  const isFault = result?.verdict === 'judge-error';
  return (
    <div className={styles.result}>
      <MiniGrid cells={judged ? result.cells : queuedCells(total)} decorative />
      {result === null ? <span className={styles.none}>{none}</span> : null}
      {result?.verdict === 'compile-error' ? (
        <span className={styles.failed} data-narrow-only={!saysVerdict}>
          {shortVerdicts[result.verdict]}
        </span>
      ) : null}
      {isFault ? (
        <span className={styles.none} data-narrow-only={!saysVerdict}>
          {shortVerdicts['judge-error']}
        </span>
      ) : null}
      {judged && !isFault ? <PassRate passed={result.passed} total={result.total} /> : null}
    </div>
  );
}
