import { type LanguageInfo, queryLanguage } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { refuse } from '../http/refuse.ts';

/** What the workers can run, as their smoke programs showed when they started. */
export async function readLanguages(db: Database): Promise<LanguageInfo[]> {
  return db
    .selectFrom('language')
    .select(['id', 'name', 'version', 'available', 'starting'])
    .select(['looked_for as lookedFor', 'reason'])
    .orderBy('position')
    .execute();
}

/**
 * Queries are asked in a Postgres of their own, which comes with a package.
 *
 * @throws SERVICE_UNAVAILABLE where there is none, with what helps.
 */
export async function refuseWithoutQueries(db: Database): Promise<void> {
  const languages = await readLanguages(db);
  const sql = languages.find(({ id }) => id === queryLanguage);
  if (languages.length === 0 || sql?.available || sql?.starting) return;
  const reason = sql?.reason ?? 'No worker has told of it yet.';
  throw refuse('SERVICE_UNAVAILABLE', `Queries cannot be asked here. ${reason}`);
}

/**
 * A language that is still starting is taken: what is sent in it is kept, and judged when it is ready.
 * So is one that the problem offers while no worker has ever reported.
 *
 * @param offered by the problem
 * @throws BAD_REQUEST when no worker runs this language, naming those that can be chosen.
 */
export async function refuseUnavailable(
  db: Database,
  language: string,
  offered: readonly string[] = [],
): Promise<void> {
  const languages = await readLanguages(db);
  const chosen = languages.find(({ id }) => id === language);
  if (chosen?.available || chosen?.starting) return;
  if (languages.length === 0 && offered.includes(language)) return;
  const names = languages
    .filter(({ id }) => id !== queryLanguage || offered.includes(id))
    .filter(({ available, starting }) => available || starting)
    .map(({ id }) => id);
  if (names.length === 0) {
    throw refuse('SERVICE_UNAVAILABLE', 'No worker has reported yet. Try again in a moment.');
  }
  const reason = chosen?.reason ? ` (${chosen.reason})` : '';
  const message = `The language "${language}" is not available here${reason}. Choose one of: ${names.join(', ')}.`;
  throw refuse('BAD_REQUEST', message, { field: 'language' });
}
