import { type SelectQueryBuilder, sql } from 'kysely';

/** How many rows of a list a filter leaves, and how many there are. */
export type PageCounts = { matching: number; all: number };

/** How many rows there are of a query in which nothing is selected yet. */
export async function countRows<DB, TB extends keyof DB>(
  query: SelectQueryBuilder<DB, TB, object>,
): Promise<number> {
  const row = await query
    .select(sql<number>`count(*)::integer`.as('count'))
    .executeTakeFirstOrThrow();
  return (row as { count: number }).count;
}
