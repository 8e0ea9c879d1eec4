export { backUp } from './backup/back-up.ts';
export { checkBackupFile } from './backup/backup-file.ts';
export { restore } from './backup/restore.ts';
export { toCodeBytes } from './code-bytes.ts';
export { compiledOnce } from './compiled-once.ts';
export {
  type Connections,
  type ConnectionsOptions,
  openConnections,
} from './connections/connections.ts';
export { DatabaseAwayError } from './connections/database-away-error.ts';
export { type RunSignal, runChanged, signalRunChanged } from './connections/run-signal.ts';
export type { Draw } from './draw.ts';
export { type BareCluster, makeBareCluster } from './embedded/bare-cluster.ts';
export { findBinaries } from './embedded/binaries.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/embedded-postgres.ts';
export { StartUpError } from './embedded/start-up-error.ts';
export {
  hasEmbeddedData,
  type UsedPostgres,
  useEmbeddedPostgres,
} from './embedded/use-embedded-postgres.ts';
export { keptRowBytes } from './kept-row-bytes.ts';
export { migrateDatabase } from './migrate.ts';
export { bringNextRuns, type NextRun, putBackRuns } from './next-runs.ts';
export { backgroundClass, bringNextTasks, putBackTask, tasksInQueue } from './next-tasks.ts';
export type { Database, Schema } from './schema.ts';
export { createDatabase } from './testing/create-database.ts';
export { freeze, thaw } from './testing/freeze.ts';
export { lendDatabase } from './testing/lend-database.ts';
export { lendFiles } from './testing/lend-files.ts';
export { type SeededHistory, seedHistory } from './testing/seed-history.ts';
