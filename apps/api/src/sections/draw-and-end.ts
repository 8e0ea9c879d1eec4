import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { type AssessmentRow, readAssessment } from '../assessments/assessment-row.ts';
import type { SectionTimes } from '../assessments/section-times.ts';
import type { Deps } from '../context.ts';
import type { RunRow } from '../runs/insert-run.ts';
import { readKeptSection } from './kept-section.ts';
import type { SectionContext } from './section-module.ts';
import { findSectionModule } from './sections.ts';

/** What the draws need that asks for connections of its own, by kind; nothing for one that is not to be started. */
export async function prepareSections(
  deps: Deps,
  id: string,
  ownerId: string,
): Promise<ReadonlyMap<SectionKind, unknown>> {
  const prepared = new Map<SectionKind, unknown>();
  const assessment = await readAssessment(deps.db, id, { lock: false });
  if (assessment?.owner_id !== ownerId || assessment.state !== 'ready') return prepared;
  for (const { kind } of assessment.sections) {
    prepared.set(kind, await findSectionModule(kind)?.prepare(deps, assessment));
  }
  return prepared;
}

/** Draws what each section consists of, in the transaction of the start. */
export async function drawSections(
  context: SectionContext,
  prepared: ReadonlyMap<SectionKind, unknown>,
): Promise<void> {
  const { db: trx, assessment } = context;
  const rows = await trx
    .selectFrom('section')
    .select(['kind', 'settings'])
    .where('assessment_id', '=', assessment.id)
    .execute();
  const settings = new Map(rows.map((row) => [row.kind, row.settings]));
  for (const { kind } of assessment.sections) {
    const module = findSectionModule(kind);
    if (module === null) continue;
    const content = await module.draw(context, settings.get(kind) ?? '{}', prepared.get(kind));
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
