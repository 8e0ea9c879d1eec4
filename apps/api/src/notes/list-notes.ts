import type { ProblemNote } from '@dryrun/contract';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { readCursor, writeCursor } from '../http/page-cursor.ts';
import { problemsNamed } from '../problems/problems-named.ts';
import { matchIn } from '../submissions/find-match.ts';
import { searchWords } from '../submissions/search-words.ts';
import { lockedProblems } from '../submissions/unlock.ts';
import { excerptOf } from './excerpt.ts';

type Asked = { cursor?: string | undefined; limit: number; search?: string | undefined };

/** A page of the notes on problems, those that are locked left out. */
export async function listNotes(
  deps: Deps,
  owner: string,
  { cursor, limit, search = '' }: Asked,
): Promise<{ items: ProblemNote[]; nextCursor: string | null }> {
  const locked = [...(await lockedProblems(deps.db, owner))];
  const words = searchWords(search);
  const titleOf = (slug: string) => deps.catalogue.get(slug)?.title ?? slug;
  let query = deps.db
    .selectFrom('note')
    .select(['id', 'problem', 'text', 'saved_at as created_at'])
    .where('owner_id', '=', owner)
    .where('run_id', 'is', null)
    .where('text', '<>', '')
    .where(sql<boolean>`problem <> all(${locked}::text[])`)
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  for (const word of words) {
    const slugs = problemsNamed(deps, word);
    query = query.where(
      sql<boolean>`(strpos(search_text, ${word.folded}) > 0 or problem = any(${slugs}::text[]))`,
    );
  }
  if (cursor !== undefined) {
    const { createdAt, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(saved_at, id) < (${createdAt}, ${id}::uuid)`);
  }
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ problem, text, created_at }) => ({
      problem,
      title: titleOf(problem),
      savedAtMs: created_at.getTime(),
      excerpt: excerptOf(text),
      match: matchIn(
        'note',
        text,
        words.map(({ folded }) => folded),
      ),
    })),
    nextCursor: last ? writeCursor(last) : null,
  };
}
