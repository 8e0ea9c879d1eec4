export { toCodeBytes } from './code-bytes.ts';
export { type Database, type DatabaseOptions, openDatabase } from './database.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/embedded-postgres.ts';
export { StartUpError } from './embedded/start-up-error.ts';
export { migrateDatabase } from './migrate.ts';
export { listenForRuns, type RunSignal, runChanged, signalRunChanged } from './run-signal.ts';
export type { Draw, Schema } from './schema.ts';
