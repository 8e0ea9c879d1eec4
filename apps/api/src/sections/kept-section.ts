import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { KeptAnswer, KeptSection } from './section-module.ts';

/** What was drawn for a section, and what was answered; null before the start. */
export async function readKeptSection(
  db: Database,
  assessmentId: string,
  kind: SectionKind,
): Promise<KeptSection | null> {
  const section = await db
    .selectFrom('section')
    .select('content')
    .where('assessment_id', '=', assessmentId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (typeof section?.content !== 'string') return null;
  const rows = await db
    .selectFrom('section_answer')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .where('section', '=', kind)
    .orderBy('saved_at')
    .orderBy('item')
    .execute();
  const answers = rows.map(
    ({ item, value, revision, saved_at, seconds }): [string, KeptAnswer<never>] => [
      item,
      { value: JSON.parse(value) as never, revision, savedAtMs: saved_at.getTime(), seconds },
    ],
  );
  return { content: section.content, answers: new Map(answers) };
}
