import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries, StartUpError } from '@dryrun/db';

/** SQL as the sandbox tells of its languages. */
export type LanguageStatus = {
  id: 'sql';
  displayName: string;
  versionLabel: string;
  fileName: string;
} & ({ available: true } | { available: false; reason: string });

/** Whether there is a server to ask. It is not started: most who practise never ask a query. */
export function languageStatus(): LanguageStatus {
  const language = { id: 'sql', displayName: 'SQL', fileName: 'query.sql' } as const;
  try {
    const { folder } = findBinaries();
    const { version } = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8'));
    const [major = '', minor = ''] = String(version).split('.');
    return { ...language, versionLabel: `PostgreSQL ${major}.${minor}`, available: true };
  } catch (error) {
    if (!(error instanceof StartUpError)) throw error;
    const reason = error.message.replace(/, or set DATABASE_URL.*$/, '.');
    return { ...language, versionLabel: 'PostgreSQL', available: false, reason };
  }
}
