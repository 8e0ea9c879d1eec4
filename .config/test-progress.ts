import type { ProgressMessage } from './progress-message.ts';
import { expectedSeconds } from './test-durations.ts';

type File = { seconds: number; tests: number | null; ended: number; over: boolean };

/** How far one part, vitest or the browser tests, has come with the files that it runs. */
export class PartProgress {
  readonly #measured: Readonly<Record<string, number>>;
  readonly #files = new Map<string, File>();
  /** Seconds that each file that is over took. */
  readonly durations: Record<string, number> = {};
  failed = 0;

  /** @param measured seconds that files took on this machine, as far as known */
  constructor(measured: Readonly<Record<string, number>>) {
    this.#measured = measured;
  }

  note(message: ProgressMessage): void {
    if (message.kind === 'begun') {
      for (const { file, tests } of message.files) {
        const seconds = expectedSeconds(file, this.#measured);
        this.#files.set(file, { seconds, tests, ended: 0, over: false });
      }
      return;
    }
    const file = this.#files.get(message.file);
    if (file === undefined) return;
    if (message.kind === 'collected') file.tests = message.tests;
    if (message.kind === 'test') file.ended += 1;
    if (message.kind === 'test' && message.failure !== null) this.failed += 1;
    if (message.kind === 'file') {
      file.over = true;
      this.durations[message.file] = message.seconds;
    }
  }

  /** Seconds of all its files as they are thought to take, and how much of that is done. */
  get work(): { all: number; done: number } {
    let [all, done] = [0, 0];
    for (const { seconds, tests, ended, over } of this.#files.values()) {
      all += seconds;
      done += over ? seconds : seconds * Math.min(0.95, ended / Math.max(tests ?? 1, 1));
    }
    return { all, done };
  }

  /** "31 of 98 files, 812 tests, 1 failed" */
  toString(): string {
    const files = [...this.#files.values()];
    if (files.length === 0) return 'starting';
    const over = files.filter((file) => file.over).length;
    const tests = files.reduce((sum, file) => sum + file.ended, 0);
    const failed = this.failed > 0 ? `, ${this.failed} failed` : '';
    return `${over} of ${files.length} files, ${tests} tests${failed}`;
  }
}

/**
 * How many seconds are still to come.
 *
 * @param parts that go on side by side
 * @param cores that they share: what they are thought to take counts until some of it is done
 */
export function secondsLeft(
  parts: readonly PartProgress[],
  elapsedSeconds: number,
  cores: number,
): number {
  const all = parts.reduce((sum, { work }) => sum + work.all, 0);
  const done = parts.reduce((sum, { work }) => sum + work.done, 0);
  const thought = Math.max(all / cores - elapsedSeconds, 0);
  if (done === 0) return thought;
  const seen = (elapsedSeconds * (all - done)) / done;
  const trust = Math.min(1, done / all / 0.2);
  return trust * seen + (1 - trust) * thought;
}

/** "about 3 min", "half a minute": nobody can say it to the second. */
export function sayLeft(seconds: number): string {
  if (seconds < 20) return 'some seconds';
  if (seconds < 45) return 'half a minute';
  return `about ${Math.max(1, Math.round(seconds / 60))} min`;
}
