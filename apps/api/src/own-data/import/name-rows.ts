import { createHash } from 'node:crypto';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';

/**
 * What became of a row of the file that has an id: `here` when it is kept already, `new`, or `joined`
 * when another row of the same meaning takes what belongs to it. `id` is what it is called here.
 */
export type Known = { id: string; is: 'here' | 'new' | 'joined' };

/**
 * Decides under which id each row is kept. Its own, unless somebody else here has that already: then
 * one that follows from it and its new owner, so that a second import finds it again.
 */
export async function nameRows(
  trx: Database,
  owner: string,
  table: string,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  const others = new Map(ids.map((id) => [id, derivedId(owner, id)]));
  const { rows } = await sql<{ id: string; owner_id: string }>`
    select id, owner_id from ${sql.table(table)}
    where id = any(${[...others.keys(), ...others.values()]}::uuid[])`.execute(trx);
  const owners = new Map(rows.map(({ id, owner_id }) => [id, owner_id]));
  return new Map(
    [...others].map(([id, other]): [string, Known] => {
      const isMine = (name: string) => owners.get(name) === owner;
      if (isMine(id)) return [id, { id, is: 'here' }];
      if (isMine(other)) return [id, { id: other, is: 'here' }];
      return [id, { id: owners.has(id) ? other : id, is: 'new' }];
    }),
  );
}

/** A UUID of version 8, whose bits say what their maker likes. */
function derivedId(owner: string, id: string): string {
  const hex = createHash('sha256').update(`${owner}\n${id}`).digest('hex');
  const at = (from: number, to: number) => hex.slice(from, to);
  return `${at(0, 8)}-${at(8, 12)}-8${at(13, 16)}-a${at(17, 20)}-${at(20, 32)}`;
}
