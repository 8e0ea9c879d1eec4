import type { FailedTest } from './test-report.ts';

/** What the reporters of vitest and Playwright tell `npm test` while they run. */
export type ProgressMessage =
  /** These files will be run; how many tests each has may not be known yet. */
  | { kind: 'begun'; files: readonly { file: string; tests: number | null }[] }
  | { kind: 'collected'; file: string; tests: number }
  | { kind: 'test'; file: string; failure: FailedTest | null }
  | { kind: 'file'; file: string; seconds: number };

/** Does nothing where nobody listens: vitest was then not started by `npm test`. */
export function tell(message: ProgressMessage): void {
  if (process.connected) process.send?.(message);
}

/** Ends this run of tests when `npm test` is gone, killed by force: nobody waits for it any more. */
export function endWithNpmTest(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGINT'));
  process.channel?.unref();
}
