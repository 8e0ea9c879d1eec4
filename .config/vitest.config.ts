import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: [
      '.config/*.test.ts',
      'apps/*/src/**/*.test.{ts,tsx}',
      'packages/*/src/**/*.test.ts',
      'problems/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'apps/web/e2e/**'],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['.config/test-services.ts'],
    pool: 'forks',
    // Their processes keep two cores busy; a third file at a time brings nothing.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // How long something takes is for the bench to say; here it only has to happen.
    expect: { poll: { timeout: 15_000 } },
  },
});
