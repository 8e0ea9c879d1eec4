import { Banner } from '../../ui/page/Banner.tsx';
import type { RunStore } from '../runs/run-store.ts';
import { useStore } from '../state/use-store.ts';

/** A submission that waits for the queue, or that we failed to judge. */
export function RunNotices({ runs }: { runs: RunStore }) {
  const [latest] = useStore(runs).submissions;
  if (!latest) return null;
  if (latest.waits && latest.state === 'queued') {
    return (
      <Banner flush kind="info" icon="clock" fact={`Submission ${latest.number} waits.`}>
        The queue cannot be reached; it is stored and judged when the queue is back.
      </Banner>
    );
  }
  if (latest.verdict === 'judge-error') {
    const at = latest.cells.indexOf('judge-error');
    return (
      <Banner
        flush
        kind="error"
        icon="warning"
        fact={`Judge error${at >= 0 ? ` on test ${at + 1}` : ''}.`}
      >
        The fault is ours, not your code’s. Submit again to have it judged anew.
      </Banner>
    );
  }
  return null;
}
