import type { SectionAnswerValue, SectionKind } from '@dryrun/contract';
import type { SectionContext } from './section-module.ts';

/** Every value that was kept for an item, in the order in which they arrived. */
export async function receivedSaves<Kind extends SectionKind>(
  { db, assessment }: SectionContext,
  kind: Kind,
  item: string,
): Promise<{ receivedAtMs: number; value: SectionAnswerValue<Kind> }[]> {
  const rows = await db
    .selectFrom('section_answer_revision')
    .select(['value', 'saved_at'])
    .where('assessment_id', '=', assessment.id)
    .where('section', '=', kind)
    .where('item', '=', item)
    .orderBy('revision')
    .execute();
  return rows.map(({ value, saved_at }) => ({
    receivedAtMs: saved_at.getTime(),
    // Parsed by the kind's own schema before it was kept.
    value: JSON.parse(value) as SectionAnswerValue<Kind>,
  }));
}

/** When the section of this kind began, by the server's clock. */
export function beganAtMs({ assessment }: SectionContext, kind: SectionKind): number {
  const times = assessment.sections.find((section) => section.kind === kind);
  if (times?.startsAtMs == null) throw new Error(`The ${kind} section has not begun.`);
  return times.startsAtMs;
}
