import type { Database } from '@dryrun/db';
import { sql } from 'kysely';

/** When this owner met each question last, in practice or in an assessment. */
export async function readLastSeen(db: Database, ownerId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ question: string; seen_at: Date }>`
    select question, max(seen_at) as seen_at from (
      select question, started_at as seen_at from question_answer where owner_id = ${ownerId}
      union all
      select jsonb_array_elements_text(section.content::jsonb -> 'questions'), assessment.started_at
      from section join assessment on assessment.id = section.assessment_id
      where assessment.owner_id = ${ownerId} and section.kind = 'questions'
        and section.content is not null
    ) as meeting
    where seen_at is not null
    group by question`.execute(db);
  return new Map(rows.map(({ question, seen_at }) => [question, seen_at.getTime()]));
}
