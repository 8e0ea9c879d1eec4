import { type SavedSettings, type Settings, SettingsSchema, usualSettings } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { os } from '../context.ts';

/** The handlers of `/settings`. */
export const settings = {
  get: os.settings.get.handler(({ context: { deps, owner } }) => readSettings(deps.db, owner)),

  change: os.settings.change.handler(async ({ context: { deps, owner }, input }) => {
    // A browser whose clock is ahead would win over every later change.
    const changedAtMs = Math.min(input.changedAtMs, deps.now());
    await saveSettings(deps.db, owner, input.settings, changedAtMs);
    return readSettings(deps.db, owner);
  }),
};

/** What an owner chose, and what is usual where they did not. */
export async function readSettings(db: Database, owner: string): Promise<SavedSettings> {
  const rows = await db.selectFrom('setting').selectAll().where('owner_id', '=', owner).execute();
  const saved: SavedSettings = { settings: { ...usualSettings }, changedAtMs: {} };
  for (const { field, value, changed_at } of rows) {
    // What another version knows is kept, and not told; nor is a value that it alone allows.
    const known = SettingsSchema.keyof().safeParse(field);
    if (!known.success) continue;
    const one = SettingsSchema.partial().safeParse({ [known.data]: value });
    if (!one.success) continue;
    Object.assign(saved.settings, one.data);
    saved.changedAtMs[known.data] = changed_at.getTime();
  }
  return saved;
}

async function saveSettings(
  db: Database,
  owner: string,
  changed: { [Field in keyof Settings]?: Settings[Field] | undefined },
  changedAtMs: number,
): Promise<void> {
  const rows = Object.entries(changed).filter(([, value]) => value !== undefined);
  if (rows.length === 0) return;
  await db
    .insertInto('setting')
    .values(
      // In one order for all, so that two who save at once wait for each other and do not lock.
      rows
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([field, value]) => ({
          owner_id: owner,
          field,
          value: JSON.stringify(value),
          changed_at: new Date(changedAtMs),
        })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['owner_id', 'field'])
        .doUpdateSet({
          value: sql`excluded.value`,
          changed_at: sql`excluded.changed_at`,
        })
        .where('setting.changed_at', '<=', sql<Date>`excluded.changed_at`),
    )
    .execute();
}
