import { useEffect, useState } from 'react';
import { UnderWay } from '../../results/UnderWay.tsx';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import type { RunStore, RunsState } from '../runs/run-store.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { useStore } from '../state/use-store.ts';

/** What is over sooner needs no word: it would only flicker. */
const worthSayingMs = 400;

/** What has been sent a moment ago and has no verdict yet: a submission before a run. */
export function useUnderWay(runs: RunStore): ShownRun | null {
  const run = findUnderWay(useStore(runs));
  const key = run?.key ?? null;
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return;
    const timer = setTimeout(() => setSaid(key), worthSayingMs);
    return () => clearTimeout(timer);
  }, [key]);
  return run !== null && key === said ? run : null;
}

function findUnderWay({ submissions, samples, custom }: RunsState): ShownRun | null {
  const isUnderWay = (run: ShownRun | null) =>
    run !== null && run.state !== 'done' && run.state !== 'unsent';
  return [...submissions, samples, ...Object.values(custom)].find(isUnderWay) ?? null;
}

/** In place of a problem's result as long as something of it is judged. */
export function RunMark({ run }: { run: ShownRun }) {
  const isRunning = run.state === 'running';
  return (
    <UnderWay running={isRunning}>
      {isRunning && run.kind === 'submission' ? (
        <PassRate passed={run.passed} total={run.total} pending={run.passed === 0} />
      ) : null}
    </UnderWay>
  );
}
