import type { Report, ReportSection } from '@dryrun/contract';
import type { AssessmentRow } from '../assessments/assessment-row.ts';
import type { Deps } from '../context.ts';
import { readKeptSection } from './kept-section.ts';
import type { WrittenText } from './section-module.ts';
import { findSectionModule } from './sections.ts';

/** What each section of a finished assessment shows in its report, in order. */
export async function reportSections(
  deps: Deps,
  assessment: AssessmentRow,
): Promise<ReportSection[]> {
  const reports: ReportSection[] = [];
  for (const { kind, endedAtMs } of assessment.sections) {
    const module = findSectionModule(kind);
    const kept = module && (await readKeptSection(deps.db, assessment.id, kind));
    if (module === null || kept === null) continue;
    const context = { deps, db: deps.db, assessment, nowMs: endedAtMs ?? deps.now() };
    reports.push(await module.report(kept, context));
  }
  return reports;
}

/** All that was written in the sections of a report, in order; explanations stand with their problems. */
export function writtenTexts({ sections }: Report): WrittenText[] {
  return sections.flatMap((section) => findSectionModule(section.kind)?.texts(section) ?? []);
}
