import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const cacheFile = join(import.meta.dirname, '..', '.cache', 'test-durations.json');

/**
 * Seconds that the long files take on two cores, for a machine that runs the tests for the first
 * time. A long one that begins last keeps one core busy and leaves the others idle.
 */
const onTwoCores: Record<string, number> = {
  'packages/sandbox/src/attacks/python-attacks.test.ts': 201,
  'apps/cli/src/stability/stability-command.test.ts': 125,
  'apps/cli/src/system/hidden-tests.test.ts': 122,
  'apps/cli/src/problems/bank.test.ts': 100,
  'apps/cli/src/start/start-command.test.ts': 79,
  'packages/sandbox/src/runtimes/python/limits.test.ts': 79,
  'packages/sandbox/src/parent/lifetime.test.ts': 79,
  'packages/sandbox/src/attacks/attacks.test.ts': 77,
  'apps/cli/src/system/kill.test.ts': 67,
  'apps/cli/src/problems/broken-packages.test.ts': 65,

  'apps/cli/src/problems/problems-command.test.ts': 46,
  'apps/cli/src/system/fairness.test.ts': 37,
  'packages/queue/src/queue.test.ts': 34,
  'packages/sandbox/src/attacks/java-attacks.test.ts': 33,
  'packages/sandbox/src/fuzz/java-fuzz.test.ts': 29,
  'packages/db/src/embedded/reach.test.ts': 28,
  'packages/sandbox/src/parent/parallel.test.ts': 24,
  'apps/cli/src/system/outages.test.ts': 24,
  'packages/problem-kit/src/load/load.test.ts': 18,
  'packages/sandbox/src/fuzz/cpp-fuzz.test.ts': 15,
  'apps/cli/src/start/start-up-failures.test.ts': 13,
  'packages/db/src/connections/connections.test.ts': 12,
  'packages/sandbox/src/attacks/cpp-attacks.test.ts': 12,
  'apps/cli/src/backup/backup-commands.test.ts': 11,
  'packages/db/src/embedded/embedded-postgres.test.ts': 11,
  'packages/sandbox/src/fuzz/codec-fuzz.test.ts': 10,
  'packages/sql/src/attacks/attacks.test.ts': 9,
  'packages/sandbox/src/runtimes/javascript/compile-again.test.ts': 8,
  'packages/sandbox/src/runtimes/python/differential.test.ts': 8,
  'packages/queue/src/outage.test.ts': 7,
  'packages/sandbox/src/runtimes/python/recursion.test.ts': 7,
  'packages/sandbox/src/runtimes/cpp/programs.test.ts': 7,
  'apps/api/src/http/database-away.test.ts': 7,
  'apps/worker/src/handle-run.test.ts': 6,
  'packages/sandbox/src/parent/java-child.test.ts': 6,
  // Playwright keeps its own order; these are for saying how long it still takes.
  'apps/web/e2e/keys.e2e.ts': 192,
  'apps/web/e2e/time-out.e2e.ts': 98,
  'apps/web/e2e/assessment-accessibility.e2e.ts': 91,
  'apps/web/e2e/sitting-details.e2e.ts': 67,
  'apps/web/e2e/silence.e2e.ts': 59,
  'apps/web/e2e/accessibility.e2e.ts': 53,
  'apps/web/e2e/layout.e2e.ts': 43,
  'apps/web/e2e/custom-sitting.e2e.ts': 43,
  'apps/web/e2e/lists.e2e.ts': 41,
  'apps/web/e2e/copies.e2e.ts': 35,
  'apps/web/e2e/editor-modes.e2e.ts': 35,
  'apps/web/e2e/dock.e2e.ts': 34,
  'apps/web/e2e/drafts.e2e.ts': 30,
  'apps/web/e2e/help.e2e.ts': 29,
  'apps/web/e2e/forced-colours.e2e.ts': 29,
  'apps/web/e2e/query.e2e.ts': 28,
  'apps/web/e2e/small.e2e.ts': 26,
  'apps/web/e2e/cases.e2e.ts': 25,
  'apps/web/e2e/sitting.e2e.ts': 25,
  'apps/web/e2e/native.e2e.ts': 24,
  'apps/web/e2e/small-sittings.e2e.ts': 23,
  'apps/web/e2e/places.e2e.ts': 22,
};
const usualSeconds = 4;

/** Seconds that each file took on this machine when all of them ran last, by its path. */
export function readDurations(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8'));
  } catch {
    return {};
  }
}

/** Keeps what was measured of these files, and what is known of others. */
export function keepDurations(measured: Readonly<Record<string, number>>): void {
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify({ ...readDurations(), ...measured }));
}

/** How long this file is thought to take, by what was measured here or is known in general. */
export function expectedSeconds(file: string, measured: Readonly<Record<string, number>>): number {
  return measured[file] ?? onTwoCores[file] ?? usualSeconds;
}
