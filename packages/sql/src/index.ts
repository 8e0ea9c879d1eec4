export { type PlainConnection, plainConnection } from './plain-connection.ts';
export { createQueryRunner, type QueryRunnerOptions, type SqlRunner } from './query-runner.ts';
