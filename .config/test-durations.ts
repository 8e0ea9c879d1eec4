import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const cacheFile = join(import.meta.dirname, '..', '.cache', 'test-durations.json');

/**
 * Seconds that the long files take on two cores, for a machine that runs the tests for the first
 * time. A long one that begins last keeps one core busy and leaves the others idle.
 */
const onTwoCores: Record<string, number> = {
  'packages/sandbox/src/attacks/python-attacks.test.ts': 95,
  'packages/sandbox/src/attacks/attacks.test.ts': 60,
  'apps/cli/src/system/kill.test.ts': 50,
  'apps/cli/src/problems/bank.test.ts': 45,
  'apps/cli/src/start/start-command.test.ts': 40,
  'apps/cli/src/system/hidden-tests.test.ts': 35,
  'apps/cli/src/problems/broken-packages.test.ts': 30,
  'packages/sandbox/src/runtimes/python/limits.test.ts': 30,
  'apps/cli/src/system/fairness.test.ts': 25,
  'apps/cli/src/stability/stability-command.test.ts': 22,
  'apps/cli/src/problems/problems-command.test.ts': 22,
  'packages/sandbox/src/parent/lifetime.test.ts': 20,
  'packages/sandbox/src/parent/parallel.test.ts': 20,
  'apps/cli/src/system/outages.test.ts': 18,
  'packages/db/src/embedded/reach.test.ts': 18,
  'packages/sandbox/src/fuzz/codec-fuzz.test.ts': 15,
  'apps/cli/src/backup/backup-commands.test.ts': 15,
  'packages/queue/src/outage.test.ts': 15,
  'apps/cli/src/start/start-up-failures.test.ts': 15,
  'packages/sandbox/src/runtimes/javascript/compile-again.test.ts': 12,
  'packages/sandbox/src/runtimes/python/differential.test.ts': 10,
  'packages/sandbox/src/runtimes/python/recursion.test.ts': 10,
  'apps/cli/src/system/disk-full.test.ts': 8,
  'packages/db/src/embedded/embedded-postgres.test.ts': 8,
  'apps/worker/src/handle-run.test.ts': 8,
  'apps/cli/src/judge/judge-command.test.ts': 7,
  'packages/sandbox/src/runtimes/python/fresh-state.test.ts': 6,
  // Playwright keeps its own order; these are for saying how long it still takes.
  'apps/web/e2e/time-out.e2e.ts': 90,
  'apps/web/e2e/sitting.e2e.ts': 50,
  'apps/web/e2e/accessibility.e2e.ts': 70,
  'apps/web/e2e/assessment-accessibility.e2e.ts': 80,
  'apps/web/e2e/editor-modes.e2e.ts': 40,
  'apps/web/e2e/drafts.e2e.ts': 40,
  'apps/web/e2e/keys.e2e.ts': 40,
  'apps/web/e2e/versions.e2e.ts': 25,
  'apps/web/e2e/class.e2e.ts': 25,
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
