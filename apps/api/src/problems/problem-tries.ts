import type { SubmissionSummary } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { runIsTold } from '../submissions/told.ts';

export type BestTry = {
  id: string;
  verdict: NonNullable<SubmissionSummary['verdict']>;
  passed: number;
  /** Of a problem with levels: the tests of all. */
  total: number;
  /** All tests passed; of a problem with levels those of all. */
  solved: boolean;
  createdAt: Date;
};

/*
 * What an owner did with each of some problems. Each of these steps from problem to problem and looks at
 * one row of each, so that it takes no longer after years than on the first day. What decides which rows
 * an index holds is written out: of a parameter Postgres does not know what it will be.
 */

/** The submission that passed most tests, then the latest. A fault of ours is nobody's best. */
export async function readBestTries(
  db: Database,
  owner: string,
  slugs: readonly string[],
): Promise<Map<string, BestTry>> {
  const { rows } = await sql<BestTry & { problem: string }>`
    select slug as problem, best.* from unnest(${[...slugs]}::text[]) as slug cross join lateral (
      select id, verdict, passed, coalesce(all_tests, total) as total,
        verdict = 'accepted' and coalesce(all_tests, total) = total as solved,
        created_at as "createdAt" from run
      where owner_id = ${owner} and problem = slug
        and kind = 'submission' and origin <> 'bell' and verdict <> 'judge-error' and ${runIsTold()}
      order by passed desc, created_at desc limit 1) as best`.execute(db);
  return new Map(rows.map(({ problem, ...best }) => [problem, best]));
}

/** Those that were solved at any time. */
export async function readSolved(
  db: Database,
  owner: string,
  slugs: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ problem: string }>`
    select slug as problem from unnest(${[...slugs]}::text[]) as slug where exists (
      select from run where owner_id = ${owner} and problem = slug
        and kind = 'submission' and origin <> 'bell' and verdict = 'accepted' and ${runIsTold()}
        and coalesce(all_tests, total) = total)`.execute(db);
  return new Set(rows.map(({ problem }) => problem));
}

/** When the owner last ran or submitted each. */
export function readLastTried(db: Database, owner: string, slugs: readonly string[]) {
  return readLast(db, owner, slugs, 'candidate');
}

/** When anything was last submitted for each, also by the bell. */
export function readLastSubmitted(db: Database, owner: string, slugs: readonly string[]) {
  return readLast(db, owner, slugs, 'submission');
}

async function readLast(
  db: Database,
  owner: string,
  slugs: readonly string[],
  what: 'candidate' | 'submission',
): Promise<Map<string, number>> {
  const which = what === 'candidate' ? sql`origin = 'candidate'` : sql`kind = 'submission'`;
  const { rows } = await sql<{ problem: string; at: Date }>`
    select slug as problem, created_at as at
    from unnest(${[...slugs]}::text[]) as slug cross join lateral (
      select created_at from run where owner_id = ${owner} and problem = slug and ${which}
      order by created_at desc limit 1) as last`.execute(db);
  return new Map(rows.map(({ problem, at }) => [problem, at.getTime()]));
}
