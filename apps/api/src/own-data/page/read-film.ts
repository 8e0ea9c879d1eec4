import type { Database } from '@dryrun/db';

/** What stood in the editor from one moment on. */
export type Frame = { atMs: number; problem: string; language: string; code: string };
/** What happened beside the typing. */
export type Mark = { atMs: number; problem: string; words: string };
export type Film = { frames: Frame[]; marks: Mark[] };

/** The edit history of an assessment: every kept revision of every draft, and every run, in order. */
export async function readFilm(db: Database, owner: string, assessment: string): Promise<Film> {
  const revisions = await db
    .selectFrom('draft_revision as revision')
    .innerJoin('draft', 'draft.id', 'revision.draft_id')
    .select(['draft.problem', 'draft.language', 'revision.code', 'revision.saved_at'])
    .where('draft.owner_id', '=', owner)
    .where('draft.assessment_id', '=', assessment)
    .orderBy('revision.saved_at')
    .orderBy('draft.id')
    .orderBy('revision.revision')
    .execute();
  const runs = await db
    .selectFrom('run')
    .select(['problem', 'kind', 'origin', 'number', 'passed', 'total', 'created_at'])
    .where('owner_id', '=', owner)
    .where('assessment_id', '=', assessment)
    .where('origin', '<>', 'bell')
    .orderBy('created_at')
    .execute();
  return {
    frames: revisions.map(({ problem, language, code, saved_at }) => ({
      atMs: saved_at.getTime(),
      problem,
      language,
      code: code.toWellFormed(),
    })),
    marks: runs.map(({ problem, kind, origin, number, passed, total, created_at }) => ({
      atMs: created_at.getTime(),
      problem: problem ?? '',
      words: wordsOf({ kind, origin, number, passed, total }),
    })),
  };
}

type Sent = { kind: string; origin: string; number: number | null; passed: number; total: number };

function wordsOf({ kind, origin, number, passed, total }: Sent): string {
  if (kind === 'custom') return 'Run on own input';
  const rate = `${passed}/${total}`;
  if (kind === 'samples') return `Run on samples: ${rate}`;
  return number === null
    ? `Counted at the bell (${origin}): ${rate}`
    : `Submission ${number}: ${rate}`;
}
