import type { AssessmentSummary } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { countRows, type PageCounts } from '../http/page-counts.ts';
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
): Promise<{ items: AssessmentSummary[]; nextCursor: string | null; counts: PageCounts | null }> {
  await advanceRunning(deps, ownerId);
  const after = cursor === undefined ? null : readCursor(cursor);
  const own = deps.db.selectFrom('assessment').where('owner_id', '=', ownerId);
  const wanted = preset === undefined ? own : own.where('preset', '=', preset);
  let query = wanted
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (after !== null) {
    const place = sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id}::uuid)`;
    query = query.where(place);
  }
  const [rows, counts] = await Promise.all([
    query.execute(),
    after === null ? Promise.all([countRows(wanted), countRows(own)]) : null,
  ]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: await assessmentSummaries(deps, await addSections(deps.db, page)),
    nextCursor: last ? writeCursor(last) : null,
    counts: counts && { matching: counts[0], all: counts[1] },
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
