import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const cacheFile = join(import.meta.dirname, '..', '.cache', 'test-durations.json');

/**
 * Seconds that the long files take on two cores beside all others, for a machine that runs the tests
 * for the first time. A long one that begins last keeps one core busy and leaves the others idle.
 */
const onTwoCores: Record<string, number> = {
  'apps/cli/src/problems/bank.test.ts': 307,
  'packages/sandbox/src/attacks/python-attacks.test.ts': 200,
  'packages/sandbox/src/runtimes/python/limits.test.ts': 174,
  'apps/cli/src/problems/broken-packages.test.ts': 169,
  'apps/cli/src/system/hidden-tests.test.ts': 154,
  'packages/db/src/embedded/reach.test.ts': 130,
  'apps/cli/src/problems/problems-command.test.ts': 130,
  'apps/cli/src/system/kill.test.ts': 126,
  'apps/cli/src/start/start-command.test.ts': 124,
  'apps/cli/src/stability/stability-command.test.ts': 120,
  'packages/sandbox/src/attacks/java-attacks.test.ts': 117,
  'packages/sandbox/src/attacks/attacks.test.ts': 95,
  'packages/sandbox/src/fuzz/java-fuzz.test.ts': 80,
  'apps/cli/src/system/outages.test.ts': 68,
  'packages/problem-kit/src/load/load.test.ts': 66,
  'packages/sandbox/src/parent/lifetime.test.ts': 64,
  'packages/db/src/backup/backup.test.ts': 62,
  'packages/sandbox/src/fuzz/codec-fuzz.test.ts': 59,
  'packages/sql/src/attacks/attacks.test.ts': 50,
  'apps/cli/src/backup/backup-commands.test.ts': 50,
  'apps/api/src/submissions/smallest-inputs.test.ts': 50,
  'apps/cli/src/system/fairness.test.ts': 46,
  'apps/worker/src/background/drafts/judge-drafts.test.ts': 45,
  'apps/api/src/submissions/hidden-tests.test.ts': 44,
  'packages/sandbox/src/fuzz/cpp-fuzz.test.ts': 42,
  'apps/api/src/replay/two-thousand-edits.test.ts': 42,
  'packages/sandbox/src/attacks/cpp-attacks.test.ts': 39,
  'packages/queue/src/queue.test.ts': 39,
  'packages/db/src/embedded/embedded-postgres.test.ts': 38,
  'packages/sandbox/src/runtimes/cpp/programs.test.ts': 37,
  'apps/api/src/submissions/growth.test.ts': 37,
  'packages/sandbox/src/runtimes/python/recursion.test.ts': 35,
  'packages/sandbox/src/runtimes/javascript/compile-again.test.ts': 35,
  'packages/sandbox/src/runtimes/java/ends.test.ts': 34,
  'apps/cli/src/start/start-up-failures.test.ts': 33,
  'packages/sandbox/src/runtimes/python/differential.test.ts': 31,
  'apps/worker/src/handle-run.test.ts': 30,
  'apps/api/src/sections/every-kind.test.ts': 30,
  'apps/api/src/http/pages.test.ts': 28,
  'packages/sandbox/src/parent/parallel.test.ts': 26,
  'apps/cli/src/problems/broken-levels.test.ts': 25,
  'apps/cli/src/judge/judge-command.test.ts': 25,
  'packages/sandbox/src/runtimes/python/fresh-state.test.ts': 23,
  'apps/api/src/own-data/own-data.test.ts': 23,
  'apps/cli/src/system/disk-full.test.ts': 21,
  'apps/api/src/system/system.test.ts': 21,
  'apps/cli/src/problems/class-package.test.ts': 20,
  'apps/api/src/levels/leaks.test.ts': 20,
  'packages/sandbox/src/runtimes/levels.test.ts': 19,
  'packages/sandbox/src/parent/java-child.test.ts': 19,
  '.config/stop.test.ts': 19,
  'apps/api/src/submissions/past.test.ts': 18,
  'apps/api/src/stories/stories.test.ts': 18,
  'packages/sandbox/src/runtimes/java/programs.test.ts': 17,
  'apps/api/src/sections/answered-in-order.test.ts': 17,
  'apps/api/src/assessments/drafts/judged-drafts.test.ts': 17,
  'packages/sandbox/src/runtimes/printed.test.ts': 16,
  'packages/sandbox/src/runtimes/cpp/compile.test.ts': 16,
  'packages/sandbox/src/parent/create-sandbox.test.ts': 16,
  'apps/api/src/identity/one-owner.test.ts': 16,
  'packages/db/src/connections/connections.test.ts': 15,
  'apps/api/src/runs/fair-queue.test.ts': 15,
  'packages/sandbox/src/runtimes/python/library.test.ts': 14,
  'apps/api/src/submissions/submissions.test.ts': 14,
  'apps/api/src/submissions/read-part.test.ts': 14,
  'apps/api/src/runs/create-run.test.ts': 14,
  'apps/api/src/levels/levels.test.ts': 14,
  'apps/api/src/levels/levels-judged.test.ts': 14,
  'apps/api/src/identity/take-over.test.ts': 14,
  'packages/sandbox/src/parent/sweeps.test.ts': 13,
  'apps/api/src/session-log/session-log.test.ts': 13,
  'apps/api/src/questions/questions.test.ts': 13,
  'apps/api/src/own-data/import/hostile-zips.test.ts': 13,
  'apps/api/src/http/database-away.test.ts': 13,
  'packages/sandbox/src/runtimes/python/border.test.ts': 12,
  'apps/api/src/sections/questions/questions-section.test.ts': 12,
  'packages/sql/src/query-runner.test.ts': 11,
  'packages/sandbox/src/runtimes/python/wide.test.ts': 11,
  'packages/sandbox/src/runtimes/python/programs.test.ts': 11,
  'apps/api/src/main.test.ts': 11,
  'apps/api/src/assessments/assessments.test.ts': 11,
  'packages/sandbox/src/runtimes/environments.test.ts': 10,
  'packages/sandbox/src/parent/native-child.test.ts': 10,
  'packages/sandbox/src/parent/child-command.test.ts': 10,
  'apps/api/src/runs/run-events.test.ts': 10,
  // Playwright keeps its own order; these are for saying how long it still takes.
  'apps/web/e2e/keys.e2e.ts': 232,
  'apps/web/e2e/time-out.e2e.ts': 121,
  'apps/web/e2e/growth.e2e.ts': 75,
  'apps/web/e2e/assessment-accessibility.e2e.ts': 73,
  'apps/web/e2e/accessibility.e2e.ts': 73,
  'apps/web/e2e/layout.e2e.ts': 68,
  'apps/web/e2e/lists.e2e.ts': 63,
  'apps/web/e2e/past.e2e.ts': 62,
  'apps/web/e2e/classes.e2e.ts': 55,
  'apps/web/e2e/silence.e2e.ts': 55,
  'apps/web/e2e/data-screen.e2e.ts': 54,
  'apps/web/e2e/custom-sitting.e2e.ts': 54,
  'apps/web/e2e/sitting-details.e2e.ts': 54,
  'apps/web/e2e/forced-colours.e2e.ts': 52,
  'apps/web/e2e/custom-set-up.e2e.ts': 51,
  'apps/web/e2e/copies.e2e.ts': 50,
  'apps/web/e2e/full-assessment.e2e.ts': 46,
  'apps/web/e2e/whole-process.e2e.ts': 44,
  'apps/web/e2e/small.e2e.ts': 39,
  'apps/web/e2e/own-data.e2e.ts': 37,
  'apps/web/e2e/query.e2e.ts': 36,
  'apps/web/e2e/sitting.e2e.ts': 36,
  'apps/web/e2e/layouts.e2e.ts': 35,
  'apps/web/e2e/answered-in-order.e2e.ts': 33,
  'apps/web/e2e/editor-modes.e2e.ts': 33,
  'apps/web/e2e/writing.e2e.ts': 33,
  'apps/web/e2e/versions.e2e.ts': 33,
  'apps/web/e2e/places.e2e.ts': 32,
  'apps/web/e2e/small-sittings.e2e.ts': 32,
  'apps/web/e2e/drafts.e2e.ts': 30,
  'apps/web/e2e/phone-screen.e2e.ts': 30,
  'apps/web/e2e/dock.e2e.ts': 29,
  'apps/web/e2e/session-log.e2e.ts': 25,
  'apps/web/e2e/questions.e2e.ts': 24,
  'apps/web/e2e/panes.e2e.ts': 23,
  'apps/web/e2e/help.e2e.ts': 23,
  'apps/web/e2e/workspace.e2e.ts': 23,
  'apps/web/e2e/saving.e2e.ts': 23,
  'apps/web/e2e/native.e2e.ts': 22,
  'apps/web/e2e/hour-after.e2e.ts': 20,
  'apps/web/e2e/extra-time.e2e.ts': 20,
  'apps/web/e2e/cases.e2e.ts': 20,
  'apps/web/e2e/long-output.e2e.ts': 18,
  'apps/web/e2e/progress.e2e.ts': 15,
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
