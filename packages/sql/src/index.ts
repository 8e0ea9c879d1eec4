export { createQueryRunner, type QueryRunnerOptions, type SqlRunner } from './query-runner.ts';
