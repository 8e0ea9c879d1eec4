import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

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
    globalSetup: ['.config/test-services.ts'],
    pool: 'forks',
    // Many tests wait for processes to start, to die or to be noticed dead: two of three keep two cores busy.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // How long something takes is for the bench to say; here it only has to happen.
    expect: { poll: { timeout: 15_000 } },
  },
});
