export { type Database, type DatabaseOptions, openDatabase } from './database.ts';
export { migrateDatabase } from './migrate.ts';
export { listenForRuns, type RunSignal, signalRunChanged } from './run-signal.ts';
export type { Draw, Schema } from './schema.ts';
