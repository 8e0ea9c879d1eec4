import type { ShownRun } from './shown-run.ts';

/**
 * Where a run is, in a sentence without a full stop. `formatTime` writes a time of day.
 */
export function describeRun(
  run: ShownRun,
  formatTime: (timeMs: number) => string,
  languageName: (id: string) => string,
): string {
  switch (run.state) {
    case 'sending':
      return 'Sending';
    case 'unsent':
      return 'Not sent yet';
    case 'queued':
      if (run.waits) return 'Waits: the queue cannot be reached';
      if (run.starting) return `${languageName(run.language)} is starting, then it is judged`;
      return run.ahead > 0 ? `Queued, ${run.ahead} ahead` : 'Queued';
    case 'running': {
      const running = run.cells.indexOf('running');
      const compiled =
        run.tests.length === 0 && run.compileTimeMs !== null
          ? `Compiled in ${formatMs(run.compileTimeMs)}`
          : null;
      if (running < 0) return compiled ?? 'All tests have run';
      const now = `${nameRunning(run.kind, running + 1)} is running`;
      return compiled === null ? now : `${compiled}. ${now}`;
    }
    case 'done':
      return describeEnd(run, formatTime);
  }
}

function nameRunning(kind: ShownRun['kind'], number: number): string {
  if (kind === 'custom') return 'Your input';
  return `${kind === 'samples' ? 'Sample' : 'Test'} ${number}`;
}

function describeEnd(run: ShownRun, formatTime: (timeMs: number) => string): string {
  if (run.verdict === 'compile-error') return 'It does not compile, so no test has run';
  if (run.verdict === 'judge-error') return 'Judge error. The fault is ours';
  if (run.kind === 'samples') return `${describeSamples(run)}. Runs are not scored`;
  const judged = run.finishedAtMs === null ? 'Judged' : `Judged ${formatTime(run.finishedAtMs)}`;
  const cut = run.cells.filter((cell) => cell === 'not-run').length;
  if (cut === 0) return judged;
  const tests = cut === 1 ? 'the last test was' : `${cut} tests were`;
  return `${judged}. ${timeOuts(run)} took too long, so ${tests} not run`;
}

function describeSamples({ cells, passed, total }: ShownRun): string {
  if (passed === total) return 'All samples match';
  const count = total - passed;
  const failed = total === 1 ? 'The sample' : `${count} of ${total} samples`;
  const ends = new Set(cells.filter((cell) => cell !== 'accepted'));
  const [only] = ends.size === 1 ? ends : [];
  if (only === 'runtime-error') return `${failed} ${count === 1 ? 'ends' : 'end'} in an error`;
  if (only === 'time-limit-exceeded') return `${failed} ${count === 1 ? 'takes' : 'take'} too long`;
  return `${failed} ${count === 1 ? 'does' : 'do'} not match`;
}

function timeOuts({ cells }: ShownRun): string {
  const count = cells.filter((cell) => cell === 'time-limit-exceeded').length;
  return count === 1 ? 'One' : count === 3 ? 'Three' : String(count);
}

/** "0.3 ms", "41 ms", "1.4 s": two or three figures, never more. */
export function formatMs(ms: number): string {
  if (ms < 0.05) return '< 0.1 ms';
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return ms >= 10 ? `${Math.round(ms)} ms` : `${ms.toFixed(1)} ms`;
}
