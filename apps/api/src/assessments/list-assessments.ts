import type { AssessmentSummary } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { readCursor, writeCursor } from '../http/page-cursor.ts';
import { advanceRunning } from './advance-assessment.ts';
import { type AssessmentRow, readSections, withSections } from './assessment-row.ts';
import { assessmentSummaries } from './assessment-summaries.ts';

export type ListRequest = {
  cursor?: string | undefined;
  limit: number;
  /** Only those of this preset. */
  preset?: string | undefined;
};

/** The owner's assessments, the latest set up first, a page at a time. */
export async function listAssessments(
  deps: Deps,
  ownerId: string,
  { cursor, limit, preset }: ListRequest,
): Promise<{ items: AssessmentSummary[]; nextCursor: string | null }> {
  await advanceRunning(deps, ownerId);
  const after = cursor === undefined ? null : readCursor(cursor);
  let query = deps.db
    .selectFrom('assessment')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (preset !== undefined) query = query.where('preset', '=', preset);
  if (after !== null) {
    const place = sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id}::uuid)`;
    query = query.where(place);
  }
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: await assessmentSummaries(deps, await addSections(deps.db, page)),
    nextCursor: last ? writeCursor(last) : null,
  };
}

/** Assessment rows with their sections, in one query for all. */
export async function addSections(
  db: Database,
  rows: readonly Omit<AssessmentRow, 'sections' | 'section'>[],
): Promise<AssessmentRow[]> {
  const ids = rows.map((row) => row.id);
  const sections = await readSections(db, ids);
  return rows.map((row) => withSections(row, sections.get(row.id) ?? []));
}
