import type { Schema } from '@dryrun/db';
import { type RawBuilder, type Selectable, sql } from 'kysely';

type Origin = Selectable<Schema['run']>['origin'];

/**
 * When a verdict is told that nobody asked for. What the end of a section submits for a candidate is a
 * result, and results come when the whole assessment has ended: until then it is in no list and no
 * figure, and whoever looks at it by itself sees it wait.
 */
export function isTold(origin: Origin | null, assessmentState: string | null): boolean {
  return origin === 'candidate' || assessmentState === null || assessmentState === 'finished';
}

/** The same rule inside a query over `run`. */
export function runIsTold(): RawBuilder<boolean> {
  return sql<boolean>`(run.origin = 'candidate' or not exists (
    select from assessment a where a.id = run.assessment_id and a.finished_at is null))`;
}

/** What stands in the columns of a run of which nothing is told yet. */
export const untold = {
  state: 'queued',
  verdict: null,
  passed: 0,
  message: null,
  compile_time_ms: null,
  finished_at: null,
} as const;
