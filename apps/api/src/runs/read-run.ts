import type { Run, RunTest } from '@dryrun/contract';
import type { Database, Schema } from '@dryrun/db';
import { parseInput } from '@dryrun/problem-kit';
import type { Selectable } from 'kysely';
import type { Deps } from '../context.ts';
import { shownInListBytes } from '../problems/shown-value.ts';
import { type KnownTest, testDetails } from '../submissions/test-details.ts';
import { runIsLocked } from '../submissions/unlock.ts';
import { atTheFront, readStanding } from './ahead.ts';
import { runColumns, runView } from './run-view.ts';

/** A run as it stands, with its tests so far; null when this owner has none with this id. */
export async function readRun(deps: Deps, owner: string, id: string): Promise<Run | null> {
  const row = await readRunRow(deps.db, id);
  if (row === null || row.owner_id !== owner) return null;
  const [tests, standing] = await Promise.all([
    readRunTests(deps, row, 0),
    row.state === 'queued' ? readStanding(deps.db, id) : atTheFront,
  ]);
  return { ...runView(row, standing), tests };
}

export type LiveRun = NonNullable<Awaited<ReturnType<typeof readRunRow>>>;

/** Who asks is for the caller to check. */
export async function readRunRow(db: Database, id: string) {
  const row = await db
    .selectFrom('run')
    .select(runColumns)
    .select(['owner_id', 'problem_version', 'custom_input', 'outside_limits', 'expected'])
    .select(runIsLocked().as('locked'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * The tests that have ended, from `firstIndex` on. Of a submission's tests only what is never locked,
 * and the memory when it is not; samples and own input come with everything.
 */
export async function readRunTests(
  deps: Pick<Deps, 'db' | 'catalogue'>,
  run: LiveRun,
  firstIndex: number,
): Promise<RunTest[]> {
  const query = deps.db
    .selectFrom('run_test')
    .select(['index', 'verdict', 'cpu_time_ms', 'memory_bytes'])
    .where('run_id', '=', run.id)
    .where('index', '>=', firstIndex)
    .orderBy('index');
  if (run.kind === 'submission' || run.kind === 'check') {
    const tests = await query.execute();
    const locked = run.kind === 'submission' && run.locked;
    return tests.map((test) => ({
      ...plainView(test),
      memoryBytes: locked ? null : test.memory_bytes,
    }));
  }
  const known = knownTestOf(deps, run);
  const tests = await query
    .select(['output', 'console', 'console_characters', 'message'])
    .execute();
  return tests.map((test) => ({
    ...plainView(test),
    memoryBytes: test.memory_bytes,
    details: testDetails(known(test.index), toldOf(run, test), shownInListBytes),
  }));
}

/** Why an answer to own input is wrong says what the reference gives, and is locked as that is. */
function toldOf<T extends Pick<TestRow, 'message' | 'verdict'>>(run: LiveRun, test: T): T {
  const tells = run.kind === 'custom' && run.expected !== null && test.verdict === 'wrong-answer';
  return tells && run.locked ? { ...test, message: null } : test;
}

type TestRow = Selectable<Schema['run_test']>;

function plainView({
  index,
  verdict,
  cpu_time_ms,
}: Pick<TestRow, 'index' | 'verdict' | 'cpu_time_ms'>) {
  return { index, verdict, cpuTimeMs: cpu_time_ms, group: null, sweep: null, details: null };
}

/** Samples come from the catalogue, which has nothing hidden; own input from the run itself. */
export function knownTestOf(
  { catalogue }: Pick<Deps, 'catalogue'>,
  run: LiveRun,
): (index: number) => KnownTest | null {
  const problem = catalogue.get(run.problem ?? '');
  if (problem === undefined || problem.version !== run.problem_version) return () => null;
  const { signature, samples } = problem;
  if (run.kind === 'custom') {
    const parsed = parseInput(signature, run.custom_input ?? '');
    if (!parsed.ok) return () => null;
    const { input } = parsed;
    const { outside_limits: outsideLimits, expected } = run;
    const known = { signature, input, outsideLimits };
    return () =>
      expected === null || run.locked ? known : { ...known, expected: JSON.parse(expected) };
  }
  return (index) => {
    const sample = samples[index];
    return sample ? { signature, input: sample.input, expected: sample.expected } : null;
  };
}
