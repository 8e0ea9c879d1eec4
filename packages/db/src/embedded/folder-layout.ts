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
