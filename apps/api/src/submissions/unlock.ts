import type { Database } from '@dryrun/db';
import { type RawBuilder, sql } from 'kysely';

/**
 * The hidden-test rule, all of it. What a hidden test was given, should have given and gave back, what
 * it probes and how much memory it took is locked for an owner as long as an assessment of theirs
 * that has this problem is started and not finished, also for submissions made before it. The number
 * of tests, each one's verdict and its own time are never locked.
 */
export async function hiddenTestsAreLocked(
  db: Database,
  owner: string,
  problem: string,
): Promise<boolean> {
  return (await runningAssessment(db, owner, problem))?.hasProblem ?? false;
}

/** The owner's started and unfinished exclusive assessment, of which there is one at most, or null. */
export async function runningAssessment(
  db: Database,
  owner: string,
  problem: string,
): Promise<{ id: string; isDocument: boolean; hasProblem: boolean } | null> {
  const row = await db
    .selectFrom('assessment')
    .select('id')
    .select(sql<boolean>`editor_mode = 'document'`.as('isDocument'))
    .select(
      sql<boolean>`exists (select from assessment_problem p
        where p.assessment_id = assessment.id and p.problem = ${problem})`.as('hasProblem'),
    )
    .where('owner_id', '=', owner)
    .where('exclusive', '=', true)
    .where('started_at', 'is not', null)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** All problems of which the rule holds for this owner now. */
export async function lockedProblems(db: Database, owner: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('assessment_problem', 'assessment_problem.assessment_id', 'assessment.id')
    .select('assessment_problem.problem')
    .where('assessment.owner_id', '=', owner)
    .where('assessment.started_at', 'is not', null)
    .where('assessment.finished_at', 'is', null)
    .execute();
  return new Set(rows.map(({ problem }) => problem));
}

/** What an owner has to do without as long as an assessment runs: its problems, and which one it is. */
export type RunningProblems = { assessment: string | null; problems: readonly string[] };

/**
 * An assessment is done without one's older attempts: their code, and the notes on them and on their
 * problem, are locked as its hidden tests are. What was made in the assessment itself is not.
 */
export async function runningProblems(db: Database, owner: string): Promise<RunningProblems> {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('assessment_problem', 'assessment_problem.assessment_id', 'assessment.id')
    .select(['assessment.id', 'assessment_problem.problem'])
    .where('assessment.owner_id', '=', owner)
    .where('assessment.started_at', 'is not', null)
    .where('assessment.finished_at', 'is', null)
    .execute();
  return { assessment: rows[0]?.id ?? null, problems: rows.map(({ problem }) => problem) };
}

/** Whether an attempt at this problem, made in this assessment or in practice, is an older one now. */
export function isOlderAttempt(
  { assessment, problems }: RunningProblems,
  attempt: { problem: string | null; assessment: string | null },
): boolean {
  const { problem } = attempt;
  return problem !== null && problems.includes(problem) && attempt.assessment !== assessment;
}

/** Says why an older attempt, or a note, is not shown. */
export const olderAttemptsLocked =
  'Older attempts and notes unlock when the assessment with their problem has ended.';

/** The same rule inside a query over `run`: whether this run's hidden tests are locked. */
export function runIsLocked(): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from assessment a join assessment_problem p on p.assessment_id = a.id
    where a.owner_id = run.owner_id and p.problem = run.problem
      and a.started_at is not null and a.finished_at is null)`;
}

/** Of an older attempt at a problem with levels: how many it may be told of now; null for all. */
export function levelsInSight(): RawBuilder<number | null> {
  return sql<number | null>`case when run.level_tests is not null then (
    select coalesce(max(o.level), 1) from assessment a
    join assessment_problem p on p.assessment_id = a.id
    left join level_opening o on o.assessment_id = a.id and o.problem = p.problem
    where a.owner_id = run.owner_id and p.problem = run.problem
      and a.started_at is not null and a.finished_at is null
      and a.id is distinct from run.assessment_id
    group by a.id) end`;
}
