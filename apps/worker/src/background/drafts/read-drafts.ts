import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { TaskRow } from '../kind.ts';
import { toLetters } from './outcome-letters.ts';

export type SavedDraft = {
  draftId: string;
  revision: number;
  language: string;
  /** Of a problem with levels: how many were open when it was saved. 1 for any other problem. */
  level: number;
  /** Language, digest of the code and level: those that are equal are judged once. */
  text: string;
  atMs: number;
};

/** One problem of an assessment, whose section has ended. */
export type Place = { assessmentId: string; problem: string; ownerId: string };

export function placeOf({ assessment_id, problem, owner_id }: TaskRow): Place {
  if (assessment_id === null || problem === null) throw new Error('A task of no problem.');
  return { assessmentId: assessment_id, problem, ownerId: owner_id };
}

/** Every text that was saved, by time. */
export async function readSaved(db: Database, place: Place): Promise<SavedDraft[]> {
  const rows = await db
    .selectFrom('draft_revision as r')
    .innerJoin('draft as d', 'd.id', 'r.draft_id')
    .select(['d.id', 'r.revision', 'd.language', 'r.saved_at'])
    .select(sql<string>`d.language || ' ' || md5(r.code)`.as('text'))
    // The server's clock says when a draft was saved and when a submission was sent.
    .select(
      sql<number>`(select coalesce(max(o.level), 1) from level_opening o join run on run.id = o.run_id
        where o.assessment_id = d.assessment_id and o.problem = d.problem
          and run.created_at < r.saved_at)`.as('level'),
    )
    .where('d.owner_id', '=', place.ownerId)
    .where('d.assessment_id', '=', place.assessmentId)
    .where('d.problem', '=', place.problem)
    .orderBy('r.saved_at')
    .orderBy('r.revision')
    .execute();
  return rows.map(({ id, revision, language, saved_at, text, level }) => ({
    draftId: id,
    revision,
    language,
    level,
    text: `${text} ${level}`,
    atMs: saved_at.getTime(),
  }));
}

/** When something was run or submitted on this problem, and the bell. */
export async function readMoments(db: Database, place: Place): Promise<number[]> {
  const { rows } = await sql<{ at: Date }>`
    select created_at as at from run
    where assessment_id = ${place.assessmentId} and problem = ${place.problem}
    union
    select coalesce(ended_at, deadline) from section
    where assessment_id = ${place.assessmentId} and kind = (
        select section from assessment_problem
        where assessment_id = ${place.assessmentId} and problem = ${place.problem})
      and coalesce(ended_at, deadline) is not null`.execute(db);
  return rows.map(({ at }) => at.getTime());
}

/** Outcomes by text; null for what does not compile. */
export type Known = Map<string, string | null>;

/** What the submissions of the assessment were told, on the tests of today. */
export async function readSubmitted(
  db: Database,
  place: Place,
  { version, total }: { version: string; total: number },
): Promise<Known> {
  const runs = await db
    .selectFrom('run')
    .select(['id', 'language', 'verdict'])
    .select(sql<string>`md5(code)`.as('digest'))
    .select(sql<number>`coalesce(cardinality(level_tests), 1)`.as('level'))
    .where('assessment_id', '=', place.assessmentId)
    .where('problem', '=', place.problem)
    .where('kind', '=', 'submission')
    .where('problem_version', '=', version)
    .where('state', '=', 'done')
    .where('verdict', '<>', 'judge-error')
    .execute();
  const tests = await db
    .selectFrom('run_test')
    .select(['run_id', 'index', 'verdict'])
    .where('run_id', 'in', runs.map(({ id }) => id).concat('00000000-0000-0000-0000-000000000000'))
    .execute();
  return new Map(
    runs.map(({ id, language, digest, level, verdict }) => {
      const ended = tests.filter(({ run_id }) => run_id === id);
      const outcomes = verdict === 'compile-error' ? null : toLetters(ended, total);
      return [`${language} ${digest} ${level}`, outcomes];
    }),
  );
}

/** What was judged already, by `draft.revision`. */
export async function readJudged(db: Database, place: Place): Promise<Known> {
  const rows = await db
    .selectFrom('judged_draft')
    .select(['draft_id', 'revision', 'outcomes'])
    .where('assessment_id', '=', place.assessmentId)
    .where('problem', '=', place.problem)
    .execute();
  return new Map(rows.map((row) => [`${row.draft_id}.${row.revision}`, row.outcomes]));
}

export async function readCode(db: Database, draft: SavedDraft): Promise<string | null> {
  const row = await db
    .selectFrom('draft_revision')
    .select('code')
    .where('draft_id', '=', draft.draftId)
    .where('revision', '=', draft.revision)
    .executeTakeFirst();
  return row?.code ?? null;
}

export async function readEnvironment(db: Database, { assessmentId }: Place) {
  const row = await db
    .selectFrom('assessment')
    .select('environment')
    .where('id', '=', assessmentId)
    .executeTakeFirst();
  return row?.environment ?? 'plain';
}
