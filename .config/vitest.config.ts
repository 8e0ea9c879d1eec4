import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: [
      '.config/*.test.ts',
      'apps/*/{src,e2e}/**/*.test.{ts,tsx}',
      'packages/*/src/**/*.test.ts',
      'problems/*.test.ts',
    ],
    exclude: ['**/node_modules/**'],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['.config/test-services.ts'],
    pool: 'forks',
    // One more than cores: half of the time a file waits, for limits and for processes to start.
    maxWorkers: Math.min(availableParallelism(), 4) + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // How long something takes is for the bench to say; here it only has to happen.
    expect: { poll: { timeout: 15_000 } },
  },
});
