import type { Database } from '@dryrun/db';
import type { LanguageStatus } from '@dryrun/sandbox';

/**
 * Writes down what this worker can run, so that the API offers just that. Order is kept.
 *
 * @param missing those whose programs are looked for again and again
 */
export async function publishLanguages(
  db: Database,
  languages: readonly LanguageStatus[],
  missing: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = languages.map((language, position) => ({
    id: language.id,
    name: language.displayName,
    version: language.versionLabel,
    position,
    available: language.available,
    starting: isStillStarting(language),
    looked_for: !language.available && missing.has(language.id),
    reason: language.available ? null : language.reason,
    checked_at: new Date(),
  }));
  await db
    .insertInto('language')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        version: row.ref('excluded.version'),
        position: row.ref('excluded.position'),
        available: row.ref('excluded.available'),
        starting: row.ref('excluded.starting'),
        looked_for: row.ref('excluded.looked_for'),
        reason: row.ref('excluded.reason'),
        checked_at: row.ref('excluded.checked_at'),
      })),
    )
    .execute();
}

/** Known, but not ready: it takes seconds to start. */
export function isStillStarting(language: LanguageStatus): boolean {
  return !language.available && language.starting === true;
}
