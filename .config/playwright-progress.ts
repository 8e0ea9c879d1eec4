import { join, relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { endWithNpmTest, tell } from './progress-message.ts';

const root = join(import.meta.dirname, '..');
const fileOf = (test: TestCase) => relative(root, test.location.file);

/** Tells `npm test` how far Playwright is, and of each test that failed as soon as it did. */
export default class PlaywrightProgress implements Reporter {
  readonly #left = new Map<string, number>();
  readonly #seconds = new Map<string, number>();

  onBegin(_config: FullConfig, suite: Suite): void {
    endWithNpmTest();
    for (const test of suite.allTests()) {
      this.#left.set(fileOf(test), (this.#left.get(fileOf(test)) ?? 0) + 1);
    }
    tell({ kind: 'begun', files: [...this.#left].map(([file, tests]) => ({ file, tests })) });
  }

  onTestEnd(test: TestCase, { status, error, duration }: TestResult): void {
    const file = fileOf(test);
    const failed = status !== 'passed' && status !== 'skipped';
    const failure = { file, name: test.title, message: error?.message ?? 'no message' };
    tell({ kind: 'test', file, failure: failed ? failure : null });
    const seconds = (this.#seconds.get(file) ?? 0) + duration / 1000;
    const left = (this.#left.get(file) ?? 0) - 1;
    this.#seconds.set(file, seconds);
    this.#left.set(file, left);
    if (left === 0) tell({ kind: 'file', file, seconds });
  }

  printsToStdio(): boolean {
    return false;
  }
}
