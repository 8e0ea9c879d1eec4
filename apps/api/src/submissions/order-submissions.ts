import type { SubmissionOrder } from '@dryrun/contract';
import { type RawBuilder, sql } from 'kysely';
import type { Deps } from '../context.ts';
import type { PagePlace } from '../http/page-cursor.ts';

/** How a list of submissions is ordered: by a rank, where it has one, then by time. */
export type Ordering = {
  /** A whole number that is not negative; the value null for an order by time alone. */
  rank: RawBuilder<number | null>;
  ranked: boolean;
  orderBy: RawBuilder<unknown>;
  /** Whether a row comes after the place where a page ended. */
  after: (place: PagePlace) => RawBuilder<boolean>;
};

/** The share of tests passed, in millionths. */
const share = sql<number>`(passed::bigint * 1000000 / greatest(coalesce(all_tests, total), 1))::integer`;

/** Rows that are equal in all but their time stand newest first, so every order is whole. */
export function orderingOf(deps: Pick<Deps, 'catalogue'>, order: SubmissionOrder): Ordering {
  switch (order) {
    case 'newest':
      return byTime('desc');
    case 'oldest':
      return byTime('asc');
    case 'fewest':
      return byRank(share, 'asc');
    case 'most':
      return byRank(share, 'desc');
    case 'problem':
      return byRank(placeOfTitle(deps), 'asc');
  }
}

function byTime(direction: 'asc' | 'desc'): Ordering {
  const way = sql.raw(direction);
  const sign = sql.raw(direction === 'desc' ? '<' : '>');
  return {
    rank: sql<null>`null`,
    ranked: false,
    orderBy: sql`created_at ${way}, id ${way}`,
    after: ({ createdAt, id }) => sql`(created_at, id) ${sign} (${createdAt}, ${id}::uuid)`,
  };
}

function byRank(rank: RawBuilder<number>, direction: 'asc' | 'desc'): Ordering {
  const sign = sql.raw(direction === 'desc' ? '<' : '>');
  return {
    rank,
    ranked: true,
    orderBy: sql`${rank} ${sql.raw(direction)}, created_at desc, id desc`,
    after: ({ createdAt, id, rank: of }) =>
      sql`(${rank} ${sign} ${of}::integer or ${rank} = ${of}::integer
        and (created_at, id) < (${createdAt}, ${id}::uuid))`,
  };
}

/** Titles are in the packages of the problems, not in the database. Those that are gone come last. */
function placeOfTitle({ catalogue }: Pick<Deps, 'catalogue'>): RawBuilder<number> {
  const slugs = [...catalogue.list()]
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
    .map(({ slug }) => slug);
  return sql<number>`coalesce(array_position(${slugs}::text[], problem), ${slugs.length + 1}::integer)`;
}
