/**
 * A worker process that takes one run, says so, and never finishes it: `node stuck-worker.ts
 * <options as JSON>`. Tests kill it.
 */
import { openQueue, type QueueOptions } from '../index.ts';

const options = JSON.parse(process.argv[2] ?? '') as QueueOptions;
openQueue(options).runs.consume(
  async (runId) => {
    process.stdout.write(runId);
    await new Promise(() => {});
  },
  { concurrency: 1 },
);
process.on('disconnect', () => process.exit(1));
