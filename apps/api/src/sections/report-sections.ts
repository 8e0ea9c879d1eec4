import type { Report, ReportSection, SectionKind } from '@dryrun/contract';
import type { AssessmentRow } from '../assessments/assessment-row.ts';
import type { Deps } from '../context.ts';
import { readKeptSections } from './kept-section.ts';
import type { WrittenText } from './section-module.ts';
import { findSectionModule } from './sections.ts';

export const closedMeanwhile =
  'This part of the report is closed while an assessment runs that asks the same.';

type SectionsOfReport = {
  sections: ReportSection[];
  /** Those that tell of what another assessment of the same owner asks that runs now. */
  closed: SectionKind[];
};

/** What each section of a finished assessment shows in its report, in order. */
export async function reportSections(
  deps: Deps,
  assessment: AssessmentRow,
): Promise<SectionsOfReport> {
  const sections: ReportSection[] = [];
  const closed: SectionKind[] = [];
  const [running, keptSections] = await Promise.all([
    askedMeanwhile(deps, assessment),
    readKeptSections(deps.db, assessment.id),
  ]);
  for (const { kind, endedAtMs } of assessment.sections) {
    const module = findSectionModule(kind);
    const kept = keptSections.get(kind);
    if (module === null || kept === undefined) continue;
    const context = { deps, db: deps.db, assessment, nowMs: endedAtMs ?? deps.now() };
    sections.push(await module.report(kept, context));
    const asked = module.explained(kept.content);
    if (asked.some((id) => running.get(kind)?.has(id))) closed.push(kind);
  }
  return { sections, closed };
}

/**
 * By kind, what the other assessments of this owner ask that run now and what only a report explains:
 * reports of older ones must not tell it meanwhile.
 */
async function askedMeanwhile(
  { db }: Deps,
  { id, owner_id }: AssessmentRow,
): Promise<Map<SectionKind, Set<string>>> {
  const rows = await db
    .selectFrom('section')
    .innerJoin('assessment', 'assessment.id', 'section.assessment_id')
    .select(['section.kind', 'section.content'])
    .where('assessment.owner_id', '=', owner_id)
    .where('assessment.state', '=', 'running')
    .where('assessment.id', '<>', id)
    .execute();
  return new Map(
    rows.flatMap(({ kind, content }) => {
      if (typeof content !== 'string') return [];
      const explained = findSectionModule(kind as SectionKind)?.explained(content) ?? [];
      return [[kind as SectionKind, new Set(explained)] as const];
    }),
  );
}

/** All that was written in the sections of a report, in order; explanations stand with their problems. */
export function writtenTexts({ sections }: Report): WrittenText[] {
  return sections.flatMap((section) => findSectionModule(section.kind)?.texts(section) ?? []);
}
