import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';

/** Saves of so long are all kept: a request that is repeated must find its first. */
const wholeForMs = 2 * 60_000;
/** Looked at after so many saves: each look is over all that is kept of the text. */
export const thinEverySaves = 50;

type Answer = { id: string; kind: SectionKind; item: string };

/**
 * Of a text that is written over days, keeps one save a minute: whole copies of pages, one a second,
 * would be gigabytes. The last save of each minute stays, and so does all of the last two minutes.
 */
export async function thinHistory(
  trx: Database,
  { id, kind, item }: Answer,
  nowMs: number,
): Promise<void> {
  await trx
    .deleteFrom('section_answer_revision as old')
    .where('assessment_id', '=', id)
    .where('section', '=', kind)
    .where('item', '=', item)
    .where('saved_at', '<', new Date(nowMs - wholeForMs))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('section_answer_revision as later')
          .select('later.revision')
          .where('later.assessment_id', '=', id)
          .where('later.section', '=', kind)
          .where('later.item', '=', item)
          .whereRef('later.revision', '>', 'old.revision')
          .where(
            sql`date_trunc('minute', later.saved_at)`,
            '=',
            sql`date_trunc('minute', old.saved_at)`,
          ),
      ),
    )
    .execute();
}
