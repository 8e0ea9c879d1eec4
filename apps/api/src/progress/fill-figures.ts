import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { figuresOf } from './figures.ts';

/** Each has some hundred saves to read. */
const atOnce = 40;

/** A section with problems of an assessment. */
type Ended = { id: string; starts_at: Date; ended_at: Date; problems: string[]; drafted: string[] };

/**
 * Works out the figures of this owner's finished assessments that have none, and anew of those whose
 * drafts have been judged since. One whose submissions are not all judged has to wait. Those that have
 * their figures cost no more than a look.
 */
export async function fillFigures(db: Database, ownerId: string): Promise<void> {
  const { rows } = await sql<Ended>`
    with lacking as materialized (
      select p.assessment_id, p.section, array_agg(p.problem order by p.position) as problems
      from assessment join assessment_problem p on p.assessment_id = assessment.id
        left join problem_figures f on f.assessment_id = p.assessment_id and f.problem = p.problem
        left join background_task task on f.rests_on = 'submissions' and task.kind = 'drafts'
          and task.state = 'done' and task.assessment_id = p.assessment_id
          and task.problem = p.problem
      where assessment.owner_id = ${ownerId} and assessment.state = 'finished'
      group by p.assessment_id, p.section
      having bool_and(f.problem is null) or bool_or(task.id is not null)
    )
    select part.assessment_id as id, part.starts_at, part.ended_at, lacking.problems,
      (select coalesce(array_agg(problem), '{}') from background_task task
        where task.assessment_id = part.assessment_id and kind = 'drafts'
          and task.state = 'done') as drafted
    from lacking join section part on part.assessment_id = lacking.assessment_id
      and part.kind = lacking.section
    where part.starts_at is not null and part.ended_at is not null`.execute(db);
  for (let at = 0; at < rows.length; at += atOnce) {
    await fill(db, ownerId, rows.slice(at, at + atOnce));
  }
}

async function fill(db: Database, ownerId: string, ended: readonly Ended[]): Promise<void> {
  const ids = ended.map(({ id }) => id);
  const [saves, runs, drafts, limited] = await Promise.all([
    readSaves(db, ownerId, ids),
    readRuns(db, ids),
    readDrafts(db, ids),
    countLimited(db, ids),
  ]);
  const values = ended.flatMap((assessment) => {
    const ofIt = <T extends { assessment_id: string; problem: string }>(list: readonly T[]) =>
      list.filter(
        ({ assessment_id, problem }) =>
          assessment_id === assessment.id && assessment.problems.includes(problem),
      );
    const runsOfIt = ofIt(runs);
    if (runsOfIt.some(({ isWaitedFor }) => isWaitedFor)) return [];
    return valuesOf(assessment, ofIt(saves), runsOfIt, ofIt(drafts), ofIt(limited));
  });
  if (values.length === 0) return;
  await db
    .insertInto('problem_figures')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['assessment_id', 'problem']).doUpdateSet({
        right_after_ms: ({ ref }) => ref('excluded.right_after_ms'),
        lost_ms: ({ ref }) => ref('excluded.lost_ms'),
        rests_on: ({ ref }) => ref('excluded.rests_on'),
        limited: ({ ref }) => ref('excluded.limited'),
      }),
    )
    .execute();
}

type Save = { assessment_id: string; problem: string; at: Date };
type Draft = Save & { passed: number; total: number };
type Run = Draft & { isWaitedFor: boolean; isJudged: boolean; isCandidates: boolean };
type Limited = { assessment_id: string; problem: string; count: number };

function valuesOf(
  assessment: Ended,
  saves: readonly Save[],
  runs: readonly Run[],
  drafts: readonly Draft[],
  limited: readonly Limited[],
) {
  const secondsOf = ({ at }: Save) => (+at - +assessment.starts_at) / 1000;
  const touches = [...saves, ...runs.filter(({ isCandidates }) => isCandidates)]
    .map((save) => ({ problem: save.problem, atSeconds: secondsOf(save) }))
    .sort((a, b) => a.atSeconds - b.atSeconds);
  const judged = [
    ...runs.filter(({ isJudged }) => isJudged).map((run) => ({ ...run, isSubmission: true })),
    ...drafts.map((draft) => ({ ...draft, isSubmission: false })),
  ].map((one) => ({ ...one, atSeconds: secondsOf(one) }));
  const codingSeconds = (+assessment.ended_at - +assessment.starts_at) / 1000;
  const figures = figuresOf(assessment.problems, codingSeconds, touches, judged);
  return [...figures].map(([problem, { rightAfterSeconds, lostSeconds }]) => ({
    assessment_id: assessment.id,
    problem,
    right_after_ms: rightAfterSeconds === null ? null : rightAfterSeconds * 1000,
    lost_ms: lostSeconds === null ? null : lostSeconds * 1000,
    rests_on: assessment.drafted.includes(problem) ? ('drafts' as const) : ('submissions' as const),
    limited: limited.find((one) => one.problem === problem)?.count ?? 0,
  }));
}

/** One a minute says as well where somebody was. */
async function readSaves(db: Database, ownerId: string, ids: readonly string[]): Promise<Save[]> {
  const { rows } = await sql<Save>`
    select assessment_id, problem, max(revision.saved_at) as at
    from draft join draft_revision revision on revision.draft_id = draft.id
    where draft.owner_id = ${ownerId} and draft.assessment_id = any(${[...ids]}::uuid[])
    group by assessment_id, problem, date_trunc('minute', revision.saved_at)`.execute(db);
  return rows;
}

async function readRuns(db: Database, ids: readonly string[]): Promise<Run[]> {
  const { rows } = await sql<Run>`
    select assessment_id, problem, created_at as at, passed, coalesce(all_tests, total) as total,
      origin = 'candidate' as "isCandidates",
      kind = 'submission' and state <> 'done' as "isWaitedFor",
      kind = 'submission' and state = 'done' and verdict <> 'judge-error' as "isJudged"
    from run where assessment_id = any(${[...ids]}::uuid[]) and problem is not null`.execute(db);
  return rows;
}

/** Those that compile. */
async function readDrafts(db: Database, ids: readonly string[]): Promise<Draft[]> {
  const { rows } = await sql<Draft>`
    select assessment_id, problem, saved_at as at, length(outcomes) as total,
      length(outcomes) - length(replace(outcomes, 'p', '')) as passed
    from judged_draft
    where assessment_id = any(${[...ids]}::uuid[]) and length(outcomes) > 0`.execute(db);
  return rows;
}

/** Of what counted: how many tests broke a limit, where any did. */
async function countLimited(db: Database, ids: readonly string[]): Promise<Limited[]> {
  const { rows } = await sql<Limited>`
    select p.assessment_id, p.problem, count(*)::integer as count
    from assessment_problem p join run_test on run_test.run_id = p.counted_run_id
    where p.assessment_id = any(${[...ids]}::uuid[]) and run_test.verdict in
      ('time-limit-exceeded', 'memory-limit-exceeded', 'output-limit-exceeded')
    group by p.assessment_id, p.problem`.execute(db);
  return rows;
}
