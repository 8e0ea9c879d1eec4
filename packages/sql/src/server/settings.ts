/** What one server of queries may take. */
export const serverLimits = {
  /** Addresses of each of its processes: a query that wants more is told that memory ran out. */
  addressBytes: 640 * 1024 * 1024,
  /** What one query may lay down on disk to sort, to join or to recurse. */
  temporaryMiB: 64,
  /** Rows that all data sets in it have together; those unused the longest go first. */
  loadedRows: 2_500_000,
} as const;

/**
 * Nothing in it has to survive: what the server holds is made again from packages. So nothing is
 * flushed, and there is no process beside those that answer but the few that cannot be switched off.
 */
export const serverSettings: readonly string[] = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=40',
  'shared_buffers=48MB',
  'max_worker_processes=0',
  'max_parallel_workers_per_gather=0',
  'max_wal_senders=0',
  'wal_level=minimal',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'autovacuum=off',
  'io_method=sync',
  'dynamic_shared_memory_type=mmap',
  'huge_pages=off',
  'jit=off',
  'work_mem=16MB',
  'maintenance_work_mem=32MB',
  'random_page_cost=1.1',
  'restart_after_crash=off',
  'logging_collector=off',
  'log_min_messages=warning',
  // What candidates write is nobody's business, and no reason to fill a disk.
  'log_min_error_statement=panic',
  'log_statement=none',
  'timezone=UTC',
  'datestyle=ISO',
  'intervalstyle=postgres',
  'lc_messages=C',
  `temp_file_limit=${serverLimits.temporaryMiB}MB`,
];
