import type { SectionKind } from '@dryrun/contract';
import type { Database, Schema } from '@dryrun/db';
import type { Selectable } from 'kysely';
import { openSection, type SectionTimes, stateOf } from './section-times.ts';

type SectionRow = Selectable<Schema['section']>;

/** A row of `assessment` with its sections in order. */
export type AssessmentRow = Selectable<Schema['assessment']> & {
  sections: readonly SectionTimes[];
  /** The kind of the one that is open, or null. */
  section: SectionKind | null;
};

/**
 * Reads one assessment as it is stored, or null. With `lock`, its row is locked until the transaction
 * ends: whatever moves an assessment or writes into its open section holds that lock.
 */
export async function readAssessment(
  db: Database,
  id: string,
  { lock }: { lock: boolean },
): Promise<AssessmentRow | null> {
  const query = db.selectFrom('assessment').selectAll().where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) return null;
  return withSections(row, (await readSections(db, [id])).get(id) ?? []);
}

/**
 * A row with these sections. Its own columns follow from them: should the two have been read at
 * different moments, the sections are right.
 */
export function withSections(
  row: Selectable<Schema['assessment']>,
  sections: readonly SectionTimes[],
): AssessmentRow {
  const state = stateOf(sections);
  return {
    ...row,
    sections,
    section: openSection(sections)?.kind ?? null,
    state,
    started_at: dateOf(sections[0]?.startsAtMs ?? null),
    finished_at: state === 'finished' ? dateOf(sections.at(-1)?.endedAtMs ?? null) : null,
  };
}

/** The sections of several assessments, each list in order. */
export async function readSections(
  db: Database,
  assessmentIds: readonly string[],
): Promise<Map<string, SectionTimes[]>> {
  const byAssessment = new Map<string, SectionTimes[]>();
  if (assessmentIds.length === 0) return byAssessment;
  const rows = await db
    .selectFrom('section')
    .selectAll()
    .where('assessment_id', 'in', assessmentIds)
    .orderBy('assessment_id')
    .orderBy('position')
    .execute();
  for (const row of rows) {
    const sections = byAssessment.get(row.assessment_id) ?? [];
    byAssessment.set(row.assessment_id, [...sections, timesOf(row)]);
  }
  return byAssessment;
}

/** Writes the times of the sections that differ. */
export async function writeSections(
  trx: Database,
  assessment: AssessmentRow,
  sections: readonly SectionTimes[],
): Promise<void> {
  for (const [position, section] of sections.entries()) {
    if (isSame(section, assessment.sections[position])) continue;
    await trx
      .updateTable('section')
      .set({
        extra_minutes: section.extraMinutes,
        starts_at: dateOf(section.startsAtMs),
        deadline: dateOf(section.deadlineMs),
        ended_at: dateOf(section.endedAtMs),
        ended_by: section.endedBy,
      })
      .where('assessment_id', '=', assessment.id)
      .where('kind', '=', section.kind)
      .execute();
  }
}

function isSame(a: SectionTimes, b: SectionTimes | undefined): boolean {
  return (
    a.startsAtMs === b?.startsAtMs &&
    a.endedAtMs === b.endedAtMs &&
    a.extraMinutes === b.extraMinutes
  );
}

function timesOf(row: SectionRow): SectionTimes {
  return {
    kind: row.kind as SectionKind,
    minutes: row.minutes + row.extra_minutes,
    extraMinutes: row.extra_minutes,
    startsAtMs: row.starts_at?.getTime() ?? null,
    deadlineMs: row.deadline?.getTime() ?? null,
    endedAtMs: row.ended_at?.getTime() ?? null,
    endedBy: row.ended_by,
  };
}

function dateOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
