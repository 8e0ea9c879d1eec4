import { sql } from 'kysely';

/**
 * An expression: what the history of an owner's drafts takes. Its rows are added up for each draft: what may
 * be joined as a whole is read from everybody's rows.
 *
 * @param rowBytes what a row takes besides the text in it
 */
export function draftBytes(ownerId: string, rowBytes: number) {
  const row = sql.lit(rowBytes);
  return sql`(coalesce((select sum((
      select sum(octet_length(part) + ${row}) from draft_change where draft_id = mine.id))
      from draft as mine where owner_id = ${ownerId}), 0)
    + coalesce((select sum(octet_length(code) + ${row}) from draft_text where id in (
      select whole.text_id from draft mine cross join lateral (
        select distinct text_id from draft_change where draft_id = mine.id) as whole
      where mine.owner_id = ${ownerId})), 0))`;
}
