import type { ListedSubmission, SubmissionOrder, Verdict } from '@dryrun/contract';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { readCursor, writeCursor } from '../http/page-cursor.ts';
import { listedSubmissions } from './listed-submissions.ts';
import { orderingOf } from './order-submissions.ts';
import { hasEveryWord } from './search-submissions.ts';
import { runIsTold } from './told.ts';
import { type RunningProblems, runningProblems } from './unlock.ts';

export type SubmissionFilter = {
  cursor?: string | undefined;
  limit: number;
  order?: SubmissionOrder;
  problem?: string | undefined;
  verdict?: Verdict | undefined;
  language?: string | undefined;
  assessment?: string | undefined;
  where?: 'practice' | 'assessment' | undefined;
  preset?: string | undefined;
  topic?: string | undefined;
  fromMs?: number | undefined;
  beforeMs?: number | undefined;
  starred?: 'yes' | undefined;
  search?: string | undefined;
};

/**
 * A page of the owner's submissions. What the bell judged for information only is not among them, nor is
 * what it submitted in an assessment that still runs. A page holds its place while others come in.
 */
export async function listSubmissions(
  deps: Deps,
  owner: string,
  filter: SubmissionFilter,
): Promise<{ items: ListedSubmission[]; nextCursor: string | null }> {
  const running = await runningProblems(deps.db, owner);
  const ordering = orderingOf(deps, filter.order ?? 'newest');
  let query = wanted(deps, owner, filter, running)
    .select(['id', 'created_at'])
    .select(ordering.rank.as('rank'))
    .orderBy(ordering.orderBy)
    .limit(filter.limit + 1);
  if (filter.cursor !== undefined) {
    const place = readCursor(filter.cursor, { ranked: ordering.ranked });
    query = query.where(ordering.after(place));
  }
  const rows = await query.execute();
  const page = rows.slice(0, filter.limit);
  const last = rows.length > filter.limit ? page.at(-1) : undefined;
  const ids = page.map(({ id }) => id);
  return {
    items: await listedSubmissions(deps, owner, ids, filter.search ?? '', running),
    nextCursor: last ? writeCursor(last, last.rank) : null,
  };
}

function wanted(deps: Deps, owner: string, filter: SubmissionFilter, running: RunningProblems) {
  const { problem, verdict, language, assessment, where, preset, topic } = filter;
  let query = deps.db
    .selectFrom('run')
    .where('owner_id', '=', owner)
    .where('kind', '=', sql.lit('submission'))
    .where('origin', '<>', 'bell');
  if (running.assessment !== null) query = query.where(runIsTold());
  if (problem !== undefined) query = query.where('problem', '=', problem);
  if (verdict !== undefined) query = query.where('verdict', '=', verdict);
  if (language !== undefined) query = query.where('language', '=', language);
  if (assessment !== undefined) query = query.where('assessment_id', '=', assessment);
  if (where !== undefined) {
    query = query.where('assessment_id', where === 'practice' ? 'is' : 'is not', null);
  }
  if (preset !== undefined) {
    const ofPreset = deps.db.selectFrom('assessment').select('id').where('owner_id', '=', owner);
    query = query.where('assessment_id', 'in', ofPreset.where('preset', '=', preset));
  }
  if (topic !== undefined) {
    // What a problem is about is not told while its assessment runs.
    const slugs = deps.catalogue
      .list()
      .filter(({ slug, topics }) => topics.includes(topic) && !running.problems.includes(slug))
      .map(({ slug }) => slug);
    query = query.where(sql<boolean>`problem = any(${slugs}::text[])`);
  }
  if (filter.fromMs !== undefined) query = query.where('created_at', '>=', new Date(filter.fromMs));
  if (filter.beforeMs !== undefined)
    query = query.where('created_at', '<', new Date(filter.beforeMs));
  if (filter.starred !== undefined) {
    const starred = deps.db.selectFrom('star').select('run_id').where('owner_id', '=', owner);
    query = query.where(
      'id',
      'in',
      starred.where('run_id', 'is not', null).$narrowType<{ run_id: string }>(),
    );
  }
  if (filter.search !== undefined)
    query = query.where(hasEveryWord(deps, owner, filter.search, running));
  return query;
}
