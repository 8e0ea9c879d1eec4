import { PassRate } from '../../ui/cells/PassRate.tsx';
import { MiniGrid } from '../../ui/facts/MiniGrid.tsx';
import type { RunStore } from '../runs/run-store.ts';
import { useStore } from '../state/use-store.ts';
import styles from './ProblemResult.module.css';
import { RunMark, useUnderWay } from './RunMark.tsx';

/** In the problem switcher: what is under way, or the latest submission. Nothing before the first. */
export function ProblemResult({ runs }: { runs: RunStore }) {
  const { submissions } = useStore(runs);
  const underWay = useUnderWay(runs);
  if (underWay) return <RunMark run={underWay} />;
  const latest = submissions.find(({ state }) => state !== 'unsent' && state !== 'sending');
  if (!latest) return null;
  return (
    <>
      {latest.levelTests ? null : (
        <span className={styles.grid}>
          <MiniGrid cells={latest.cells} />
        </span>
      )}
      <PassRate
        passed={latest.passed}
        total={latest.total}
        pending={latest.state !== 'done' && latest.passed === 0}
      />
      {latest.levelTests ? <span className={styles.open}>in the levels open so far</span> : null}
    </>
  );
}
