import type { Database } from '@dryrun/db';
import type { AssessmentRow } from '../assessments/assessment-row.ts';
import type { SectionTimes } from '../assessments/section-times.ts';
import type { Deps } from '../context.ts';
import type { RunRow } from '../runs/insert-run.ts';
import { readKeptSection } from './kept-section.ts';
import { findSectionModule } from './sections.ts';

/** Draws what each section consists of, in the transaction of the start. */
export async function drawSections(
  deps: Deps,
  trx: Database,
  assessment: AssessmentRow,
  nowMs: number,
): Promise<void> {
  const rows = await trx
    .selectFrom('section')
    .select(['kind', 'settings'])
    .where('assessment_id', '=', assessment.id)
    .execute();
  const settings = new Map(rows.map((row) => [row.kind, row.settings]));
  for (const { kind } of assessment.sections) {
    const module = findSectionModule(kind);
    if (module === null) continue;
    const context = { deps, db: trx, assessment, nowMs };
    const content = await module.draw(context, settings.get(kind) ?? '{}');
    await trx
      .updateTable('section')
      .set({ content })
      .where('assessment_id', '=', assessment.id)
      .where('kind', '=', kind)
      .execute();
  }
}

/** What follows from sections that end, in the transaction that ends them: the runs to be judged. */
export async function endSections(
  deps: Deps,
  trx: Database,
  assessment: AssessmentRow,
  ended: readonly SectionTimes[],
): Promise<RunRow[]> {
  const runs: RunRow[] = [];
  for (const { kind, endedAtMs } of ended) {
    const module = findSectionModule(kind);
    if (module === null || endedAtMs === null) continue;
    const kept = await readKeptSection(trx, assessment.id, kind);
    if (kept === null) throw new Error(`The ${kind} section was started and not drawn.`);
    runs.push(...(await module.end(kept, { deps, db: trx, assessment, nowMs: endedAtMs })));
  }
  return runs;
}
