import type { Database } from '@dryrun/db';

export type LanguageReport = {
  id: string;
  name: string;
  version: string;
  available: boolean;
  reason: string | null;
};

/** Writes down what this worker can run, so that the API offers just that. Order is kept. */
export async function publishLanguages(
  db: Database,
  languages: readonly LanguageReport[],
): Promise<void> {
  const rows = languages.map((language, position) => ({
    ...language,
    position,
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
        reason: row.ref('excluded.reason'),
        checked_at: row.ref('excluded.checked_at'),
      })),
    )
    .execute();
}
