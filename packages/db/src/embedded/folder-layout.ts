import path from 'node:path';

/**
 * What lies where:
 * ```
 * DATA_DIR/
 *   dryrun.lock        the process that owns the folder
 *   postgres/
 *     data/            Postgres' own folder
 *     init-<pid>/      a data folder in the making, renamed when whole
 *     server.log
 *     .s.PGSQL.5432    the socket (elsewhere when this path is too long)
 * ```
 */
export type DataFolder = { root: string; home: string; data: string; log: string };

export function layoutOf(root: string): DataFolder {
  const home = path.join(root, 'postgres');
  return { root, home, data: path.join(home, 'data'), log: path.join(home, 'server.log') };
}
