import type { Cell } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { Catalogue } from '@dryrun/problem-kit';
import { runningProblems } from '../submissions/unlock.ts';
import { levelTestsOf } from './levels-of.ts';
import { readOpenLevels } from './open-levels.ts';

/** What is known of a submission to say how much of it is shown. */
type Row = {
  problem: string | null;
  assessment_id: string | null;
  assessment_state: string | null;
  level_tests: number[] | null;
  all_tests: number | null;
};

/** How many levels of a problem an older attempt at it may be told of; null for all of them. */
export type Sight = (row: Pick<Row, 'problem' | 'assessment_id'>) => number | null;

/** As long as an assessment runs, older attempts tell of no level that is not open in it. */
export async function readSight(
  db: Database,
  ownerId: string,
  rows: readonly Pick<Row, 'level_tests'>[],
): Promise<Sight> {
  if (rows.every(({ level_tests }) => level_tests === null)) return () => null;
  const { assessment, problems } = await runningProblems(db, ownerId);
  if (assessment === null) return () => null;
  const openLevel = await readOpenLevels(db, [assessment]);
  return ({ problem, assessment_id }) =>
    problem === null || assessment_id === assessment || !problems.includes(problem)
      ? null
      : openLevel(assessment, problem);
}

/** The same of whatever problems the catalogue has. */
export function readSightOfProblems(
  { db, catalogue }: { db: Database; catalogue: Catalogue },
  ownerId: string,
): Promise<Sight> {
  return readSight(
    db,
    ownerId,
    catalogue.list().map((problem) => ({ level_tests: levelTestsOf(problem) })),
  );
}

type Shown = { passed: number; total: number; levelTests?: number[] | null; cells: Cell[] };

/**
 * A submission as it is shown. One to a problem with levels is out of the tests that it was judged on, as
 * long as its assessment runs and in practice, and out of those of all levels afterwards: those of a
 * level that had not opened were never run.
 */
export function inSight<Submission extends Shown>(
  sight: Sight,
  row: Row,
  shown: Submission,
): Submission {
  if (row.level_tests === null) return shown;
  const open = sight(row);
  if (open !== null) return cutTo(shown, row.level_tests.slice(0, open));
  return row.assessment_state === 'finished' ? overAll(shown, row.all_tests) : shown;
}

/** As far as the tests of these levels. */
export function cutTo<Submission extends Shown>(
  shown: Submission,
  levelTests: number[],
): Submission {
  const total = levelTests.reduce((sum, count) => sum + count, 0);
  const cells = shown.cells.slice(0, total);
  const passed = Math.min(shown.passed, cells.filter((cell) => cell === 'accepted').length);
  const cut = { ...shown, passed, total, cells };
  return 'levelTests' in shown ? { ...cut, levelTests } : cut;
}

/** Out of the tests of all levels. */
function overAll<Result extends { total: number; cells: Cell[] }>(
  result: Result,
  allTests: number | null,
): Result {
  if (allTests === null || allTests <= result.total) return result;
  const unopened = new Array<Cell>(allTests - result.total).fill('not-run');
  return { ...result, total: allTests, cells: [...result.cells, ...unopened] };
}

/** How many tests a problem of an assessment has, where no submission says it. */
export function testsInSight(
  sight: Sight,
  row: Pick<Row, 'problem' | 'assessment_id' | 'assessment_state' | 'level_tests'> & {
    hidden_test_count: number;
  },
  open: number,
): number {
  if (row.level_tests === null) return row.hidden_test_count;
  const levels = sight(row) ?? (row.assessment_state === 'finished' ? undefined : open);
  return row.level_tests.slice(0, levels).reduce((sum, count) => sum + count, 0);
}

/** The counts of a run that was read with `levelsInSight`. */
export function countsInSight({
  level_tests,
  in_sight,
  passed,
  total,
}: {
  level_tests: number[] | null;
  in_sight: number | null;
  passed: number;
  total: number;
}): { passed: number; total: number } {
  if (level_tests === null || in_sight === null) return { passed, total };
  const shown = level_tests.slice(0, in_sight).reduce((sum, count) => sum + count, 0);
  return { passed: Math.min(passed, shown), total: Math.min(total, shown) };
}
