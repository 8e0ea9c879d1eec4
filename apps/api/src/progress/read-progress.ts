import type { Progress, ProgressEntry } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import { addDays, dayOf, mondayOf, startOfDay } from '../clock/days.ts';
import type { Deps } from '../context.ts';
import { hasLevels } from '../levels/levels-of.ts';
import { lockedProblems } from '../submissions/unlock.ts';
import { fillFigures } from './fill-figures.ts';

/** Problem by problem what this owner did in so many weeks, this one included. */
export async function readProgress(
  deps: Deps,
  ownerId: string,
  { weeks: count, zone }: { weeks: number; zone: string },
): Promise<Progress> {
  // The last bell may have rung without anybody having looked, and ends an assessment.
  await advanceRunning(deps, ownerId);
  const monday = mondayOf(dayOf(deps.now(), zone));
  const weeks = Array.from({ length: count }, (_, index) =>
    startOfDay(addDays(monday, (index - count + 1) * 7), zone),
  );
  await fillFigures(deps.db, ownerId);
  const [assessed, practised, assessmentCount, locked] = await Promise.all([
    readAssessed(deps.db, ownerId, weeks),
    readPractised(deps.db, ownerId, weeks),
    countFinished(deps.db, ownerId),
    lockedProblems(deps.db, ownerId),
  ]);
  const limited = await countLimited(deps.db, assessed);
  const judged = assessed.filter(({ run }) => run !== 'waiting' && run !== 'judge-error');
  const describe = (slug: string) => {
    const problem = deps.catalogue.get(slug);
    return {
      slug,
      title: problem?.title ?? slug,
      difficulty: problem?.difficulty ?? ('medium' as const),
      topics: locked.has(slug) ? [] : [...(problem?.topics ?? [])],
    };
  };
  const entries = [
    ...judged.map(
      (row): ProgressEntry => ({
        where: 'assessment',
        assessmentId: row.assessment_id,
        ...describe(row.problem),
        language: row.language,
        week: weekOf(weeks, row.at),
        atMs: +row.at,
        passed: row.passed,
        total: row.total,
        limited: limited.get(row.run_id ?? '') ?? 0,
        rightAfterMinutes: minutesOf(row.right_after_ms),
        lostMinutes: minutesOf(row.lost_ms),
        restsOn: row.rests_on,
      }),
    ),
    ...practised.map(
      ({ problem, at, ...row }): ProgressEntry => ({
        where: 'practice',
        assessmentId: null,
        ...describe(problem),
        ...row,
        atMs: +at,
        limited: 0,
        rightAfterMinutes: null,
        lostMinutes: null,
        restsOn: null,
      }),
    ),
  ]
    // Out of how many tests it was tells of levels that are not open.
    .filter(({ slug }) => !(locked.has(slug) && hasLevels(deps.catalogue.get(slug) ?? {})))
    .sort((a, b) => a.atMs - b.atMs);
  const waiting = assessed.filter(({ run }) => run === 'waiting');
  return {
    weeks: weeks.map((startsAtMs) => ({ startsAtMs })),
    entries,
    assessmentCount,
    pending: new Set(waiting.map(({ assessment_id }) => assessment_id)).size,
    leftOut: assessed.filter(({ run }) => run === 'judge-error').length,
  };
}

type Assessed = {
  assessment_id: string;
  problem: string;
  at: Date;
  language: string;
  run_id: string | null;
  run: 'none' | 'judged' | 'waiting' | 'judge-error';
  passed: number;
  total: number;
  right_after_ms: number | null;
  lost_ms: number | null;
  rests_on: ProgressEntry['restsOn'];
};

async function readAssessed(db: Database, ownerId: string, weeks: readonly number[]) {
  const { rows } = await sql<Assessed>`
    select a.id as assessment_id, p.problem, a.started_at as at, run.id as run_id,
      coalesce(run.language, a.language) as language,
      -- Without figures something of it is still to be judged.
      case when f.problem is null then 'waiting' when run.id is null then 'none'
        when run.verdict = 'judge-error' then 'judge-error' else 'judged' end as run,
      coalesce(run.passed, 0) as passed, coalesce(run.all_tests, run.total, p.hidden_test_count) as total,
      f.right_after_ms, f.lost_ms, f.rests_on
    from assessment a join assessment_problem p on p.assessment_id = a.id
      left join run on run.id = p.counted_run_id
      left join problem_figures f on f.assessment_id = a.id and f.problem = p.problem
    where a.owner_id = ${ownerId} and a.state = 'finished' and a.started_at >= ${firstOf(weeks)}
    order by a.started_at, p.position`.execute(db);
  return rows;
}

type Practised = Pick<ProgressEntry, 'language' | 'week' | 'passed' | 'total'> & {
  problem: string;
  at: Date;
};

/** One row for each problem, language and week. */
async function readPractised(db: Database, ownerId: string, weeks: readonly number[]) {
  const bounds = sql`${weeks.map((ms) => new Date(ms))}::timestamptz[]`;
  const { rows } = await sql<Practised>`
    select problem, language, width_bucket(created_at, ${bounds}) - 1 as week,
      max(created_at) as at, max(passed) as passed,
      max(coalesce(all_tests, total)) as total
    from run
    where owner_id = ${ownerId} and kind = 'submission' and assessment_id is null
      and origin <> 'bell' and verdict <> 'judge-error' and created_at >= ${firstOf(weeks)}
    group by problem, language, week`.execute(db);
  return rows;
}

/** Of what counted and was not whole: how many tests broke a limit. */
async function countLimited(db: Database, assessed: readonly Assessed[]) {
  const ids = assessed.flatMap(({ run_id, passed, total }) =>
    run_id !== null && passed < total ? [run_id] : [],
  );
  if (ids.length === 0) return new Map<string, number>();
  const { rows } = await sql<{ run_id: string; count: number }>`
    select run_id, count(*)::integer as count from run_test
    where run_id = any(${ids}::uuid[]) and verdict in
      ('time-limit-exceeded', 'memory-limit-exceeded', 'output-limit-exceeded')
    group by run_id`.execute(db);
  return new Map(rows.map(({ run_id, count }) => [run_id, count]));
}

async function countFinished(db: Database, ownerId: string): Promise<number> {
  const { count } = await db
    .selectFrom('assessment')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'finished')
    .executeTakeFirstOrThrow();
  return Number(count);
}

function firstOf(weeks: readonly number[]): Date {
  return new Date(weeks[0] ?? 0);
}

function weekOf(weeks: readonly number[], at: Date): number {
  return weeks.findLastIndex((startsAtMs) => startsAtMs <= +at);
}

function minutesOf(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 6_000) / 10;
}
