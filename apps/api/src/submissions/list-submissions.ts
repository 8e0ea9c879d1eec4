import type { SubmissionSummary, Verdict } from '@dryrun/contract';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { readCursor, writeCursor } from '../http/page-cursor.ts';
import { hasEveryWord } from './search-submissions.ts';
import { submissionSummaries } from './submission-summaries.ts';

export type SubmissionFilter = {
  cursor?: string | undefined;
  limit: number;
  problem?: string | undefined;
  verdict?: Verdict | undefined;
  language?: string | undefined;
  assessment?: string | undefined;
  where?: 'practice' | 'assessment' | undefined;
  search?: string | undefined;
};

/**
 * A page of the owner's submissions, newest first. What the bell judged for information only is not
 * among them. A page holds its place while newer submissions come in.
 */
export async function listSubmissions(
  deps: Deps,
  owner: string,
  filter: SubmissionFilter,
): Promise<{ items: SubmissionSummary[]; nextCursor: string | null }> {
  let query = deps.db
    .selectFrom('run')
    .select(['id', 'created_at'])
    .where('owner_id', '=', owner)
    .where('kind', '=', sql.lit('submission'))
    .where('origin', '<>', 'bell')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1);
  if (filter.problem !== undefined) query = query.where('problem', '=', filter.problem);
  if (filter.verdict !== undefined) query = query.where('verdict', '=', filter.verdict);
  if (filter.language !== undefined) query = query.where('language', '=', filter.language);
  if (filter.assessment !== undefined) query = query.where('assessment_id', '=', filter.assessment);
  if (filter.where !== undefined) {
    query = query.where('assessment_id', filter.where === 'practice' ? 'is' : 'is not', null);
  }
  if (filter.search !== undefined) query = query.where(hasEveryWord(deps, owner, filter.search));
  if (filter.cursor !== undefined) {
    const { createdAt, id } = readCursor(filter.cursor);
    query = query.where(sql<boolean>`(created_at, id) < (${createdAt}, ${id}::uuid)`);
  }
  const rows = await query.execute();
  const page = rows.slice(0, filter.limit);
  const last = rows.length > filter.limit ? page.at(-1) : undefined;
  return {
    items: await submissionSummaries(
      deps,
      owner,
      page.map(({ id }) => id),
    ),
    nextCursor: last ? writeCursor(last) : null,
  };
}
