import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { lockHolderOf } from './data-lock.ts';
import { startEmbeddedPostgres, urlOf } from './embedded-postgres.ts';
import { layoutOf } from './folder-layout.ts';
import { findRunning } from './server.ts';

export type UsedPostgres = {
  url: string;
  /** The process that keeps the server running, if it was not started for this. */
  supervisor: number | undefined;
};

/** Whether anything was ever kept in this data folder. */
export function hasEmbeddedData(dataDir: string): boolean {
  return existsSync(path.join(layoutOf(dataDir).data, 'PG_VERSION'));
}

/**
 * Works with the data folder's Postgres: the one that runs, otherwise one that is started for it and
 * stopped afterwards.
 *
 * @throws StartUpError with the codes of `startEmbeddedPostgres`
 */
export async function useEmbeddedPostgres<Result>(
  dataDir: string,
  work: (postgres: UsedPostgres) => Promise<Result>,
): Promise<Result> {
  // By its real path, as the server itself was told of it.
  const folder = hasEmbeddedData(dataDir) ? layoutOf(realpathSync(dataDir)) : undefined;
  const running = folder && (await findRunning(folder));
  if (running) {
    return work({ url: urlOf(running.socketFolder), supervisor: lockHolderOf(folder.root) });
  }
  const started = await startEmbeddedPostgres({ dataDir });
  try {
    return await work({ url: started.url, supervisor: undefined });
  } finally {
    await started.stop();
  }
}
