import type { Run, RunTest } from '@dryrun/contract';
import { compiledOnce, type Database, type Schema } from '@dryrun/db';
import { parseInput } from '@dryrun/problem-kit';
import { type Selectable, sql } from 'kysely';
import type { Deps } from '../context.ts';
import { countsInSight } from '../levels/in-sight.ts';
import { shownInListBytes } from '../problems/shown-value.ts';
import { type KnownTest, testDetails } from '../submissions/test-details.ts';
import { runIsTold } from '../submissions/told.ts';
import { levelsInSight, runIsLocked } from '../submissions/unlock.ts';
import { atTheFront, languageIsStarting, standingOf } from './ahead.ts';
import { type RunColumns, runColumns, runView } from './run-view.ts';

/** A run as it stands, with its tests so far; null when this owner has none with this id. */
export async function readRun(deps: Deps, owner: string, id: string): Promise<Run | null> {
  const row = await readRunRow(deps.db, id);
  if (row === null || row.owner_id !== owner) return null;
  const [tests, standing] = await Promise.all([
    readRunTests(deps, row, 0),
    row.state === 'queued' ? standingOf(deps.db, row) : atTheFront,
  ]);
  return { ...runView(row, standing), tests };
}

export type LiveRun = NonNullable<Awaited<ReturnType<typeof readRunRow>>>;

const runStatement = compiledOnce((values: { id: string; firstIndex: number }, db) =>
  db
    .selectFrom('run')
    .select(runColumns)
    .select(['owner_id', 'problem_version', 'custom_input', 'outside_limits', 'expected'])
    .select(runIsLocked().as('locked'))
    .select(levelsInSight().as('in_sight'))
    .select([
      sql<boolean>`state = 'queued' and not exists (
        select from run other where other.state <> 'done' and other.id <> run.id)`.as('alone'),
      sql<boolean>`state = 'queued' and ${languageIsStarting()}`.as('starting'),
      // One text, as a row for each would take longer to read than to find.
      sql<string | null>`(
        select string_agg(concat_ws(' ', index, verdict, cpu_time_ms, memory_bytes), ',' order by index)
        from run_test where run_id = run.id and index >= ${values.firstIndex})`.as('tests'),
    ])
    .where('id', '=', values.id)
    .where(runIsTold()),
);

/**
 * With the tests that have ended, from `firstIndex` on, as far as they are never locked: a run that is
 * done has them all. Null also for one of which nothing is told yet. Who asks is for the caller to check.
 */
export async function readRunRow(db: Database, id: string, firstIndex = 0) {
  const [row] = await runStatement(db, { id, firstIndex });
  return row ? cutToSight(row) : null;
}

/** Of an older attempt at a problem with levels: as far as they are open in the assessment that runs. */
function cutToSight<Row extends Sighted>(row: Row): Row {
  const { level_tests, in_sight, tests } = row;
  if (level_tests === null || in_sight === null) return row;
  const counts = countsInSight(row);
  const kept = (tests ?? '').split(',').filter((text) => Number.parseInt(text, 10) < counts.total);
  return { ...row, ...counts, level_tests: level_tests.slice(0, in_sight), tests: kept.join(',') };
}

type Sighted = Pick<RunColumns, 'level_tests' | 'total' | 'passed'> & {
  in_sight: number | null;
  tests: string | null;
};

/**
 * The tests of a run that was read from `firstIndex` on. Of a submission's tests only what is never
 * locked, and the memory when it is not; samples and own input come with everything.
 */
export async function readRunTests(
  deps: Pick<Deps, 'db' | 'catalogue'>,
  run: LiveRun,
  firstIndex: number,
): Promise<RunTest[]> {
  const plain = (run.tests ?? '').split(',').filter(Boolean).map(plainTest);
  if (run.kind === 'submission' || run.kind === 'check') {
    const locked = run.kind === 'submission' && run.locked;
    return plain.map((test) => ({ ...test, memoryBytes: locked ? null : test.memoryBytes }));
  }
  if (plain.length === 0) return [];
  const known = knownTestOf(deps, run);
  const tests = await deps.db
    .selectFrom('run_test')
    .select(['index', 'verdict', 'cpu_time_ms', 'memory_bytes'])
    .select(['output', 'console', 'console_characters', 'message'])
    .where('run_id', '=', run.id)
    .where('index', '>=', firstIndex)
    .orderBy('index')
    .execute();
  return tests.map((test) => ({
    ...withoutDetails,
    index: test.index,
    verdict: test.verdict,
    cpuTimeMs: test.cpu_time_ms,
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

const withoutDetails = { group: null, sweep: null, details: null };

function plainTest(text: string) {
  const [index, verdict = '', cpuTimeMs, memoryBytes] = text.split(' ');
  return {
    ...withoutDetails,
    index: Number(index),
    verdict: verdict as TestRow['verdict'],
    cpuTimeMs: Number(cpuTimeMs),
    memoryBytes: Number(memoryBytes),
  };
}

/** Samples come from the catalogue, which has nothing hidden; own input from the run itself. */
export function knownTestOf(
  { catalogue }: Pick<Deps, 'catalogue'>,
  run: LiveRun,
): (index: number) => KnownTest | null {
  const problem = catalogue.get(run.problem ?? '', run.level_tests?.length);
  if (problem === undefined || problem.version !== run.problem_version) return () => null;
  const { signature, tolerance, samples } = problem;
  if (run.kind === 'custom') {
    if (signature.kind === 'query') return () => null;
    const parsed = parseInput(signature, run.custom_input ?? '');
    if (!parsed.ok) return () => null;
    const { input } = parsed;
    const { outside_limits: outsideLimits, expected } = run;
    const known = { signature, tolerance, input, outsideLimits };
    return () =>
      expected === null || run.locked ? known : { ...known, expected: JSON.parse(expected) };
  }
  return (index) => {
    const sample = samples[index];
    return sample ? { signature, tolerance, input: sample.input, expected: sample.expected } : null;
  };
}
