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
    .select(['owner_id', 'problem_version', 'custom_input'])
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
  const known = knownTestsOf(deps, run);
  const tests = await query
    .select(['output', 'console', 'console_characters', 'message'])
    .execute();
  return tests.map((test) => ({
    ...plainView(test),
    memoryBytes: test.memory_bytes,
    details: testDetails(known(test.index), test, shownInListBytes),
  }));
}

type TestRow = Selectable<Schema['run_test']>;

function plainView({
  index,
  verdict,
  cpu_time_ms,
}: Pick<TestRow, 'index' | 'verdict' | 'cpu_time_ms'>) {
  return { index, verdict, cpuTimeMs: cpu_time_ms, group: null, details: null };
}

/** Samples come from the catalogue, which has nothing hidden; own input from the run itself. */
function knownTestsOf(
  { catalogue }: Pick<Deps, 'catalogue'>,
  run: LiveRun,
): (index: number) => KnownTest | null {
  const problem = catalogue.get(run.problem ?? '');
  if (problem === undefined || problem.version !== run.problem_version) return () => null;
  const { signature, samples } = problem;
  if (run.kind === 'custom') {
    const parsed = parseInput(signature, run.custom_input ?? '');
    return () => (parsed.ok ? { signature, input: parsed.input } : null);
  }
  return (index) => {
    const sample = samples[index];
    return sample ? { signature, input: sample.input, expected: sample.expected } : null;
  };
}
