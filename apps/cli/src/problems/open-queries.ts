import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createQueryRunner, type SqlRunner } from '@dryrun/sql';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Asks queries in a Postgres that starts with the first one. */
export function openQueries(size = availableParallelism()): SqlRunner {
  return createQueryRunner({ size, cacheDir: join(root, '.cache', 'sql') });
}
