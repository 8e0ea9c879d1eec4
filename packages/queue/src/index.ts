export { connectionsAtMost } from './backend.ts';
export type { Consumer } from './consumer.ts';
export type { Deadlines } from './deadlines.ts';
export { QueueUnreachableError } from './errors.ts';
export type { QueueLog } from './log.ts';
export { openQueue, type PostgresAccess, type Queue, type QueueOptions } from './queue.ts';
export type { Runs } from './runs.ts';
export type { Tasks } from './tasks.ts';
