import { MiniGrid } from '../../ui/MiniGrid.tsx';
import { PassRate } from '../../ui/PassRate.tsx';
import type { RunStore } from '../runs/run-store.ts';
import { useStore } from '../state/use-store.ts';
import styles from './ProblemResult.module.css';

/** The latest submission to a problem, in the problem switcher. Nothing before the first. */
export function ProblemResult({ runs }: { runs: RunStore }) {
  const { submissions } = useStore(runs);
  const latest = submissions.find(({ state }) => state !== 'unsent' && state !== 'sending');
  if (!latest) return null;
  return (
    <>
      <span className={styles.grid}>
        <MiniGrid cells={latest.cells} />
      </span>
      <PassRate
        passed={latest.passed}
        total={latest.total}
        pending={latest.state !== 'done' && latest.passed === 0}
      />
    </>
  );
}
