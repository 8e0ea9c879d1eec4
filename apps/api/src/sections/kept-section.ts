import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { KeptAnswer, KeptSection } from './section-module.ts';

/** What was drawn for a section, and what was answered; null before the start. */
export async function readKeptSection(
  db: Database,
  assessmentId: string,
  kind: SectionKind,
): Promise<KeptSection | null> {
  return (await readKeptSections(db, assessmentId, [kind])).get(kind) ?? null;
}

/** The same of every section of an assessment that was started, or of those kinds alone. */
export async function readKeptSections(
  db: Database,
  assessmentId: string,
  kinds?: readonly SectionKind[],
): Promise<Map<string, KeptSection>> {
  const [sections, answers] = await Promise.all([
    db
      .selectFrom('section')
      .select(['kind', 'content'])
      .where('assessment_id', '=', assessmentId)
      .$if(kinds !== undefined, (all) => all.where('kind', 'in', kinds ?? []))
      .execute(),
    db
      .selectFrom('section_answer')
      .selectAll()
      .where('assessment_id', '=', assessmentId)
      .$if(kinds !== undefined, (all) => all.where('section', 'in', kinds ?? []))
      .orderBy('saved_at')
      .orderBy('item')
      .execute(),
  ]);
  const answersOf = (kind: string) =>
    answers
      .filter(({ section }) => section === kind)
      .map(({ item, value, revision, saved_at, seconds }): [string, KeptAnswer<never>] => [
        item,
        { value: JSON.parse(value) as never, revision, savedAtMs: saved_at.getTime(), seconds },
      ]);
  return new Map(
    sections.flatMap(({ kind, content }) =>
      typeof content === 'string' ? [[kind, { content, answers: new Map(answersOf(kind)) }]] : [],
    ),
  );
}
