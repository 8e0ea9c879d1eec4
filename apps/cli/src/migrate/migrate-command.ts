import { StartUpError } from '@dryrun/db';
import { prepareDatabase } from '../start/database.ts';
import { readStartEnv } from '../start/start-env.ts';

/** Prepares the database and the queue of an installation on several machines. */
export async function runMigrateCommand(): Promise<number> {
  const env = readStartEnv(process.env);
  if (!env.DATABASE_URL) {
    throw new StartUpError(
      'no-database-url',
      'Set DATABASE_URL to the database to prepare. (npm start prepares the built-in one by itself.)',
    );
  }
  await prepareDatabase(env.DATABASE_URL, env.REDIS_URL);
  console.log('The database is ready.');
  return 0;
}
