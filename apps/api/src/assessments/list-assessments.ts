import type { AssessmentState, AssessmentSummary } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { type RawBuilder, sql } from 'kysely';
import type { Deps } from '../context.ts';
import { readCursor, writeCursor } from '../http/page-cursor.ts';
import { problemsNamed } from '../problems/problems-named.ts';
import { type SearchWord, searchWords } from '../submissions/search-words.ts';
import { advanceRunning } from './advance-assessment.ts';
import { type AssessmentRow, readSections, withSections } from './assessment-row.ts';
import { assessmentSummaries } from './assessment-summaries.ts';

export type ListRequest = {
  cursor?: string | undefined;
  limit: number;
  /** Only those of this preset. */
  preset?: string | undefined;
  state?: AssessmentState | undefined;
  /** Words, each in the name of the preset or in the title of a problem that may be seen. */
  search?: string | undefined;
};

/** The owner's assessments, the latest set up first, a page at a time. */
export async function listAssessments(
  deps: Deps,
  ownerId: string,
  { cursor, limit, preset, state, search = '' }: ListRequest,
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
  if (state !== undefined) query = query.where('state', '=', state);
  for (const word of searchWords(search)) query = query.where(hasWord(deps, word));
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

/** Problems of a section whose clock has not run yet are not looked for, as they are not shown. */
function hasWord(deps: Deps, word: SearchWord): RawBuilder<boolean> {
  return sql<boolean>`(strpos(lower(preset_name), ${word.lower}) > 0 or exists (
    select from assessment_problem drawn
      join section on section.assessment_id = drawn.assessment_id and section.kind = drawn.section
      where drawn.assessment_id = assessment.id and section.starts_at is not null
        and (drawn.problem = any(${problemsNamed(deps, word)}::text[])
          or strpos(drawn.problem, ${word.lower}) > 0)))`;
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
