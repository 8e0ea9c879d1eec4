import type { RunStore } from '../runs/run-store.ts';
import { latestSent } from '../runs/shown-run.ts';
import { useStore } from '../state/use-store.ts';
import { RunMark, useUnderWay } from './RunMark.tsx';
import styles from './TestCount.module.css';

/** Beside "Tests" in the switch of panes: a run under way, or how many tests passed last. */
export function TestCount({ runs }: { runs: RunStore }) {
  const { submissions, samples } = useStore(runs);
  const underWay = useUnderWay(runs);
  if (underWay) return <RunMark run={underWay} />;
  const last = latestSent(submissions) ?? samples;
  if (!last || last.state === 'unsent') return null;
  return (
    <span className={styles.count}>
      {last.passed}/{last.total}
    </span>
  );
}
