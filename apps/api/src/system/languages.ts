import type { LanguageInfo } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { refuse } from '../http/refuse.ts';

/** What the workers can run, as their smoke programs showed when they started. */
export async function readLanguages(db: Database): Promise<LanguageInfo[]> {
  return db
    .selectFrom('language')
    .select(['id', 'name', 'version', 'available', 'reason'])
    .orderBy('position')
    .execute();
}

/** @throws BAD_REQUEST when no worker runs this language, naming those that can be chosen. */
export async function refuseUnavailable(db: Database, language: string): Promise<void> {
  const languages = await readLanguages(db);
  const chosen = languages.find(({ id }) => id === language);
  if (chosen?.available) return;
  const names = languages.filter(({ available }) => available).map(({ id }) => id);
  if (names.length === 0) {
    throw refuse('SERVICE_UNAVAILABLE', 'No worker has reported yet. Try again in a moment.');
  }
  const reason = chosen?.reason ? ` (${chosen.reason})` : '';
  const message = `The language "${language}" is not available here${reason}. Choose one of: ${names.join(', ')}.`;
  throw refuse('BAD_REQUEST', message, { field: 'language' });
}
