import type { ListedSubmission, SubmissionCounts } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { excerptOf } from '../notes/excerpt.ts';
import { findMatch } from './find-match.ts';
import { searchWords } from './search-words.ts';
import { submissionSummaries } from './submission-summaries.ts';
import { runIsTold } from './told.ts';
import { isOlderAttempt, type RunningProblems, runningProblems } from './unlock.ts';

/** Submissions with their stars and notes, and where the words of a search stand in them. */
export async function listedSubmissions(
  deps: Deps,
  owner: string,
  ids: readonly string[],
  search: string,
  running: RunningProblems,
): Promise<ListedSubmission[]> {
  if (ids.length === 0) return [];
  const words = searchWords(search);
  const [summaries, kept] = await Promise.all([
    submissionSummaries(deps, owner, ids),
    readKept(deps.db, owner, ids, words.length > 0),
  ]);
  return summaries.map((summary) => {
    const { starred = false, note = null, code = null } = kept.get(summary.id) ?? {};
    const { problem, title, language, verdict, presetName } = summary;
    const openNote = running.problems.includes(problem) ? null : note;
    const isOpen = !isOlderAttempt(running, summary);
    const row = [problem, title, language, verdict ?? '', presetName ?? 'practice'];
    return {
      ...summary,
      starred,
      note: openNote === null ? null : excerptOf(openNote),
      match: isOpen && words.length > 0 ? findMatch(words, row, openNote, code) : null,
    };
  });
}

type Kept = { starred: boolean; note: string | null; code: string | null };

async function readKept(
  db: Database,
  owner: string,
  ids: readonly string[],
  withCode: boolean,
): Promise<Map<string, Kept>> {
  const rows = await db
    .selectFrom('run')
    .leftJoin('note', 'note.run_id', 'run.id')
    .leftJoin('star', 'star.run_id', 'run.id')
    .select(['run.id', 'note.text as note'])
    .select(sql<boolean>`star.run_id is not null`.as('starred'))
    .$if(withCode, (query) => query.select('run.code'))
    .where('run.owner_id', '=', owner)
    .where('run.id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ id, note, starred, code = null }) => [
      id,
      { starred, note: note === '' ? null : note, code },
    ]),
  );
}

/** How much there is in all. */
export async function countSubmissions(db: Database, owner: string): Promise<SubmissionCounts> {
  const { assessment } = await runningProblems(db, owner);
  // While none runs all is told, and counted out of an index alone.
  const told = assessment === null ? sql`true` : runIsTold();
  const { rows } = await sql<SubmissionCounts>`
    select count(*)::integer as submissions, count(distinct problem)::integer as problems,
      (select count(*)::integer from star
        where owner_id = ${owner} and run_id is not null) as starred,
      (select count(*)::integer from note
        where owner_id = ${owner} and run_id is not null and text <> '') as noted
    from run where owner_id = ${owner} and kind = 'submission' and origin <> 'bell'
      and ${told}`.execute(db);
  return rows[0] ?? { submissions: 0, problems: 0, starred: 0, noted: 0 };
}
