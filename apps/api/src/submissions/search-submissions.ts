import type { Database, Schema } from '@dryrun/db';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Deps } from '../context.ts';

/** More words than anybody types; the rest of a text that was pasted is not looked for. */
const mostWords = 12;

/** The words of a search, without case, accents and punctuation. */
export function searchWords(search: string): string[] {
  return fold(search).split(' ').filter(Boolean).slice(0, mostWords);
}

/**
 * Whether a run has every word of a search in what its row in the list says: the title of its problem,
 * its language, its verdict, and the name of its preset, or "practice".
 */
export function hasEveryWord(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  owner: string,
  search: string,
): (run: ExpressionBuilder<Schema, 'run'>) => Expression<SqlBool> {
  const titles = catalogue.list().map(({ slug, title }) => ({ slug, text: fold(title) }));
  return (run) =>
    run.and(
      searchWords(search).map((word) => {
        const like = `%${word}%`;
        const slugs = titles.filter(({ text }) => text.includes(word)).map(({ slug }) => slug);
        return run.or([
          ...(slugs.length > 0 ? [run('problem', 'in', slugs)] : []),
          // Of a problem that is gone the list shows the slug.
          run('problem', 'ilike', like),
          run('language', 'ilike', like),
          sql<boolean>`run.verdict ilike ${like}`,
          run('assessment_id', 'in', presetsNamed(db, owner, like)),
          ...('practice'.includes(word) ? [run('assessment_id', 'is', null)] : []),
        ]);
      }),
    );
}

function presetsNamed(db: Database, owner: string, like: string) {
  return db
    .selectFrom('assessment')
    .select('id')
    .where('owner_id', '=', owner)
    .where('preset_name', 'ilike', like);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
