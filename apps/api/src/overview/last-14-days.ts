import type { Overview } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { runIsTold } from '../submissions/told.ts';

type Last14Days = Overview['last14Days'];

/** The owner's last fourteen days in figures. Four queries. */
export async function readLast14Days(
  db: Database,
  ownerId: string,
  nowMs: number,
): Promise<Last14Days> {
  const since = new Date(nowMs - 14 * 24 * 60 * 60 * 1000);
  const [problems, failure, assessments, unsubmitted] = await Promise.all([
    countProblems(db, ownerId, since),
    mostFrequentFailure(db, ownerId, since),
    readAssessmentFigures(db, ownerId, since),
    countUnsubmitted(db, ownerId, since),
  ]);
  return {
    assessments: assessments.count,
    problemsSolved: problems.solved,
    problemsTried: problems.tried,
    mostFrequentFailure: failure,
    firstSubmissionMinute: assessments.firstSubmissionMinute,
    unsubmittedAtTheBell: unsubmitted,
    couldSubmit: assessments.couldSubmit,
  };
}

/** What was judged for information only does not count as tried or failed, nor what is not told yet. */
function judged(db: Database, ownerId: string, since: Date) {
  return db
    .selectFrom('run')
    .where('run.owner_id', '=', ownerId)
    .where('run.kind', '=', sql.lit('submission'))
    .where('run.origin', '<>', 'bell')
    .where(runIsTold())
    .where('run.created_at', '>=', since);
}

async function countProblems(db: Database, ownerId: string, since: Date) {
  return judged(db, ownerId, since)
    .select(({ fn }) => [
      fn.count<number>('problem').distinct().as('tried'),
      fn
        .count<number>('problem')
        .distinct()
        .filterWhere('verdict', '=', 'accepted')
        .filterWhere(sql<boolean>`coalesce(all_tests, total) = total`)
        .as('solved'),
    ])
    .executeTakeFirstOrThrow();
}

/** The verdict that most tests got, other than accepted. Faults of ours are left out. */
async function mostFrequentFailure(db: Database, ownerId: string, since: Date) {
  const row = await judged(db, ownerId, since)
    .innerJoin('run_test', 'run_test.run_id', 'run.id')
    .select('run_test.verdict')
    .select(({ fn }) => fn.countAll<number>().as('tests'))
    // Of an accepted one no test has failed: most rows need no look.
    .where('run.verdict', 'is distinct from', 'accepted')
    .where('run_test.verdict', 'not in', ['accepted', 'judge-error'])
    .groupBy('run_test.verdict')
    .orderBy('tests', 'desc')
    .orderBy('run_test.verdict')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

async function readAssessmentFigures(db: Database, ownerId: string, since: Date) {
  const firsts = db
    .selectFrom('assessment')
    .leftJoin('run', (join) =>
      join
        .onRef('run.assessment_id', '=', 'assessment.id')
        .on('run.kind', '=', 'submission')
        .on('run.origin', '=', 'candidate'),
    )
    .select(['assessment.id', 'assessment.started_at'])
    .select(({ exists, selectFrom, and, eb }) =>
      and([
        // In a document nothing can be submitted, nor where there are no problems.
        eb('assessment.editor_mode', '<>', 'document'),
        exists(
          selectFrom('section')
            .select('section.kind')
            .whereRef('section.assessment_id', '=', 'assessment.id')
            .where('section.kind', 'in', ['coding', 'sql']),
        ),
      ]).as('could_submit'),
    )
    .select(({ fn }) => fn.min('run.created_at').as('first_at'))
    .where('assessment.owner_id', '=', ownerId)
    .where('assessment.started_at', '>=', since)
    .groupBy('assessment.id');
  const median = sql<number | null>`percentile_cont(0.5) within group (
    order by extract(epoch from first_at - started_at) / 60)`;
  const { count, could_submit, first_submission_minute } = await db
    .selectFrom(firsts.as('first'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .select(({ fn }) =>
      fn.countAll<number>().filterWhere('could_submit', '=', true).as('could_submit'),
    )
    .select(median.as('first_submission_minute'))
    .executeTakeFirstOrThrow();
  return { count, couldSubmit: could_submit, firstSubmissionMinute: first_submission_minute };
}

/**
 * Assessments in which the bell ended a section while a problem of it held work that had not been
 * submitted.
 * In a document nothing can be submitted, so those are left out.
 */
async function countUnsubmitted(db: Database, ownerId: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('assessment')
    .innerJoin('assessment_problem as problem', 'problem.assessment_id', 'assessment.id')
    .innerJoin('section', (join) =>
      join
        .onRef('section.assessment_id', '=', 'assessment.id')
        .onRef('section.kind', '=', 'problem.section'),
    )
    .leftJoin('run', 'run.id', 'problem.counted_run_id')
    .leftJoin('run as bell', 'bell.id', 'problem.bell_run_id')
    .select(({ fn }) => fn.count<number>('assessment.id').distinct().as('count'))
    .where('assessment.owner_id', '=', ownerId)
    .where('assessment.started_at', '>=', since)
    .where('assessment.editor_mode', '<>', 'document')
    .where('section.ended_by', '=', 'bell')
    .where(({ or, eb }) =>
      or([
        // Under `best` it may be a submission, and then nothing was left unsubmitted.
        eb('bell.origin', '=', 'bell'),
        eb('run.origin', 'in', ['last-run', 'last-draft']),
      ]),
    )
    .executeTakeFirstOrThrow();
  return count;
}
