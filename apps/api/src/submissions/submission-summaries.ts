import type { SubmissionSummary, Verdict } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { inSight, readSight } from '../levels/in-sight.ts';
import { languageIsStarting } from '../runs/ahead.ts';
import { runColumns, runView } from '../runs/run-view.ts';
import { isTold, untold } from './told.ts';

/**
 * Submissions as lists show them, by their ids, in the order given. Ids of other owners, of runs and
 * of nothing are left out. Two queries, however many ids.
 */
export async function submissionSummaries(
  deps: Pick<Deps, 'db' | 'catalogue'>,
  owner: string,
  ids: readonly string[],
): Promise<SubmissionSummary[]> {
  if (ids.length === 0) return [];
  const [rows, cells] = await Promise.all([readRows(deps.db, owner, ids), readCells(deps.db, ids)]);
  const sight = await readSight(deps.db, owner, rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const found = byId.get(id);
    if (found === undefined || found.problem === null) return [];
    const told = isTold(found.origin, found.assessment_state);
    const row = told ? found : { ...found, ...untold };
    const { problem } = found;
    const { kind: _, ...run } = runView(row, { ahead: 0, starting: row.starting });
    return inSight(sight, row, {
      ...run,
      problem,
      title: deps.catalogue.get(problem)?.title ?? problem,
      presetName: row.preset_name,
      cells: cellsOf(row, told ? (cells.get(id) ?? []) : []),
      counted: row.assessment_state === 'finished' ? row.counted_run_id === id : null,
      origin: row.origin,
    });
  });
}

type Cells = SubmissionSummary['cells'];
type TestVerdict = {
  index: number;
  verdict: Exclude<Cells[number], 'running' | 'queued' | 'not-run'>;
};

/**
 * One cell a test: its verdict, `running` for the one after the last of a running submission. Once
 * it is judged, what has no verdict was cut, unless nothing ran as the code does not compile.
 */
export function cellsOf(
  run: { state: 'queued' | 'running' | 'done'; verdict: Verdict | null; total: number },
  tests: readonly TestVerdict[],
): Cells {
  const isCut = run.state === 'done' && run.verdict !== 'compile-error';
  const none = isCut ? 'not-run' : 'queued';
  const cells: Cells = Array.from({ length: run.total }, () => none);
  for (const { index, verdict } of tests) cells[index] = verdict;
  const next = cells.indexOf('queued');
  if (run.state === 'running' && next !== -1) cells[next] = 'running';
  return cells;
}

/** The verdicts of the tests of several runs. */
export async function readCells(
  db: Database,
  runIds: readonly string[],
): Promise<Map<string, TestVerdict[]>> {
  const byRun = new Map<string, TestVerdict[]>();
  if (runIds.length === 0) return byRun;
  // One row a run: a thousand small rows take longer to read than to find.
  const { rows } = await sql<{ run_id: string; tests: string }>`
    select run_id, string_agg(index || ' ' || verdict, ',' order by index) as tests
    from run_test where run_id = any (${[...runIds]}::uuid[]) group by run_id`.execute(db);
  for (const { run_id, tests } of rows) byRun.set(run_id, tests.split(',').map(testVerdictOf));
  return byRun;
}

function testVerdictOf(text: string): TestVerdict {
  const [index = '', verdict = ''] = text.split(' ');
  return { index: Number(index), verdict: verdict as TestVerdict['verdict'] };
}

async function readRows(db: Database, owner: string, ids: readonly string[]) {
  return db
    .selectFrom('run')
    .leftJoin('assessment', 'assessment.id', 'run.assessment_id')
    .leftJoin('assessment_problem', (join) =>
      join
        .onRef('assessment_problem.assessment_id', '=', 'run.assessment_id')
        .onRef('assessment_problem.problem', '=', 'run.problem'),
    )
    .select(runColumns.map((column) => `run.${column}` as const))
    .select([
      languageIsStarting().as('starting'),
      'run.origin',
      'run.all_tests',
      'assessment.preset_name',
      'assessment.state as assessment_state',
      'assessment_problem.counted_run_id',
    ])
    .where('run.kind', '=', 'submission')
    .where('run.owner_id', '=', owner)
    .where('run.id', 'in', ids)
    .execute();
}
