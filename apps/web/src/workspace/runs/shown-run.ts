import type { Cell, Run, RunEvent, RunTest, SubmissionSummary } from '@dryrun/contract';

/** A run or a submission as the dock shows it, from the press of the button to the verdict. */
export type ShownRun = {
  /** The request id, or the run's own id when it was made before this page was opened. */
  key: string;
  kind: 'samples' | 'custom' | 'submission';
  /** Null until the server has answered. */
  id: string | null;
  /** Of a submission, from 1. */
  number: number | null;
  language: string;
  /** What was run; null when that was before this page was loaded. */
  code: string | null;
  /** Of own input: what it was run on. */
  input: string | null;
  createdAtMs: number;
  /** `unsent`: kept on this machine until the server can be reached. */
  state: 'sending' | 'unsent' | 'queued' | 'running' | 'done';
  waits: boolean;
  /** Its language is not ready yet. */
  starting: boolean;
  ahead: number;
  compileTimeMs: number | null;
  verdict: Run['verdict'];
  passed: number;
  total: number;
  /** Of a submission to a problem with levels: how many tests each has that it is judged on. */
  levelTests: readonly number[] | null;
  /** One a test, at their final number from the start. */
  cells: Cell[];
  /** What came back so far, in the order of the tests. With details for runs, without for submissions. */
  tests: RunTest[];
  message: string | null;
  finishedAtMs: number | null;
};

export type BeginRun = Pick<
  ShownRun,
  'key' | 'kind' | 'number' | 'language' | 'createdAtMs' | 'total'
> &
  Partial<Pick<ShownRun, 'code' | 'input' | 'levelTests'>>;

/** Drawn at once, before the server has heard of it. */
export function beginRun(begin: BeginRun, state: 'sending' | 'unsent' = 'sending'): ShownRun {
  return {
    code: null,
    input: null,
    levelTests: null,
    ...begin,
    id: null,
    state,
    waits: false,
    starting: false,
    ahead: 0,
    compileTimeMs: null,
    verdict: null,
    passed: 0,
    cells: Array.from({ length: begin.total }, () => 'queued' as const),
    tests: [],
    message: null,
    finishedAtMs: null,
  };
}

/** A submission made before this page was opened. */
export function showSubmission(summary: SubmissionSummary): ShownRun {
  const { id, number, language, createdAtMs, state, waits, starting, ahead } = summary;
  const { compileTimeMs, verdict, passed, total, levelTests, cells, message, finishedAtMs } =
    summary;
  return {
    key: id,
    kind: 'submission',
    id,
    number,
    language,
    code: null,
    input: null,
    createdAtMs,
    state,
    waits,
    starting,
    ahead,
    compileTimeMs,
    verdict,
    passed,
    total,
    levelTests,
    cells: cells.length > 0 ? cells : beginCells(total),
    tests: [],
    message,
    finishedAtMs,
  };
}

/** The submission to show: what was sent last. One that waits on this machine only when no other is there. */
export function latestSent(newestFirst: readonly ShownRun[]): ShownRun | null {
  return newestFirst.find(({ state }) => state !== 'unsent') ?? newestFirst[0] ?? null;
}

/** The server's account of the run. Tests it does not mention keep what events have said. */
export function takeRun(
  shown: ShownRun,
  run: Omit<Run, 'tests'> & { tests?: RunTest[] },
): ShownRun {
  const { id, number, state, waits, starting, ahead, verdict, message, finishedAtMs } = run;
  const tests = mergeTests(shown.tests, run.tests ?? []);
  const total = run.total || shown.total;
  const next = {
    ...shown,
    id,
    number: number ?? shown.number,
    // An answer may be overtaken by the events of its run.
    state:
      shown.state === 'done' || (shown.state === 'running' && state === 'queued')
        ? shown.state
        : state,
    waits,
    starting,
    ahead,
    compileTimeMs: run.compileTimeMs ?? shown.compileTimeMs,
    verdict,
    total,
    levelTests: run.levelTests ?? shown.levelTests,
    message,
    finishedAtMs,
    createdAtMs: run.createdAtMs,
    passed: Math.max(run.passed, shown.passed),
  };
  return draw(next, tests);
}

export function takeEvent(shown: ShownRun, event: RunEvent): ShownRun {
  switch (event.type) {
    case 'queued': {
      if (shown.state !== 'queued') return shown;
      const { waits, starting, ahead } = event;
      return { ...shown, waits, starting, ahead };
    }
    case 'compiled':
      return draw(
        {
          ...shown,
          state: 'running',
          waits: false,
          starting: false,
          ahead: 0,
          compileTimeMs: event.compileTimeMs,
        },
        shown.tests,
      );
    case 'tests': {
      const tests = mergeTests(shown.tests, event.tests);
      const passed = tests.filter((test) => test.verdict === 'accepted').length;
      return draw(
        { ...shown, state: 'running', waits: false, starting: false, ahead: 0, passed },
        tests,
      );
    }
    case 'verdict':
      return { ...takeRun({ ...shown, state: 'running', passed: 0 }, event.run) };
  }
}

function draw(shown: ShownRun, tests: RunTest[]): ShownRun {
  const cells = shown.cells.length === shown.total ? [...shown.cells] : beginCells(shown.total);
  for (const { index, verdict } of tests) if (index < cells.length) cells[index] = verdict;
  const settled: Cell[] = cells.map((cell) => (cell === 'running' ? 'queued' : cell));
  if (shown.state === 'running') {
    const next = settled.indexOf('queued');
    if (next >= 0) settled[next] = 'running';
  }
  if (shown.state === 'done' && shown.verdict !== 'compile-error') {
    const cut = settled.map((cell) => (cell === 'queued' ? 'not-run' : cell));
    return { ...shown, tests, cells: cut };
  }
  return { ...shown, tests, cells: settled };
}

function beginCells(total: number): Cell[] {
  return Array.from({ length: total }, () => 'queued' as const);
}

function mergeTests(known: RunTest[], given: RunTest[]): RunTest[] {
  if (given.length === 0) return known;
  const byIndex = new Map([...known, ...given].map((test) => [test.index, test]));
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}
