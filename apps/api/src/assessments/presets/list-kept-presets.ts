import type { Preset } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { presetOfShape } from './preset-file.ts';

/** The presets that an owner keeps, the oldest first. One that this version cannot read is left out. */
export async function listKeptPresets(db: Database, ownerId: string): Promise<Preset[]> {
  const rows = await db
    .selectFrom('kept_preset')
    .select(['id', 'name', 'shape'])
    .where('owner_id', '=', ownerId)
    .orderBy('kept_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, name, shape }) => presetOfShape(id, name, shape) ?? []);
}
