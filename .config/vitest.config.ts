import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/**
 * Files whose tests leave their process as they found it: they follow each other in one, which loads
 * what they import only once. It took longer to load the api than to test it.
 */
const shareProcess = [
  '.config/*.test.ts',
  'apps/api/src/**/*.test.ts',
  'apps/web/{src,e2e,build}/**/*.test.ts',
  'packages/{contract,judge,problem-kit,settings}/src/**/*.test.ts',
  'packages/db/src/{code-bytes,migrate,connections/backoff}.test.ts',
  'apps/worker/src/{handle-in-turn,leave-out,turns,until-brought,watch-missing}.test.ts',
  'apps/worker/src/background/**/*.test.ts',
  'apps/cli/src/start/{backoff,reachable-from,rotating-log}.test.ts',
  'apps/cli/src/problems/{installed-packages,proof-pages,verified-record}.test.ts',
  'apps/cli/src/system/{clean-ups,submitters}.test.ts',
  // Of the sandbox those that look at no processes below them, and load no child's half themselves.
  'packages/sandbox/src/parent/{batch-size,conversation,create-sandbox,occupancy}.test.ts',
  'packages/sandbox/src/parent/{recognise-language,run-order,sweeps,time-watch,vouching}.test.ts',
  'packages/sandbox/src/parent/{child-command,give-back,isolate-child}.test.ts',
  'packages/sandbox/src/{prepared,walls,wire}/*.test.ts',
  'packages/sandbox/src/runtimes/*.test.ts',
  'packages/sandbox/src/runtimes/{cpp,java}/missing.test.ts',
  'packages/sandbox/src/runtimes/javascript/is-tame.test.ts',
  'packages/sandbox/src/runtimes/python/{fresh-state,in-place,library,programs}.test.ts',
  'packages/sandbox/src/runtimes/python/{recursion,standard-library,values,wide}.test.ts',
];

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    sequence: { sequencer: LongestFirst },
    globalSetup: ['.config/test-services.ts'],
    pool: 'forks',
    // As many as cores, though a file waits for two thirds of its time: the browsers beside it take what
    // is left, and with one more all of them only shared the same two processors.
    maxWorkers: Math.min(availableParallelism(), 4),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // How long something takes is for the bench to say; here it only has to happen.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'own process',
          include: [
            'apps/*/{src,e2e,build}/**/*.test.ts',
            'packages/*/src/**/*.test.ts',
            'problems/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...shareProcess],
        },
      },
      {
        extends: true,
        test: { name: 'shared process', isolate: false, include: shareProcess },
      },
    ],
  },
});
