import type { RunSignal } from '@dryrun/db';

/** Waits for the changes of one run. A change that comes while nobody waits is not lost. */
export class RunChanges {
  #leave: (() => void) | null;
  #changed = false;
  #wake: (() => void) | null = null;

  /** Being aborted counts as a change. */
  constructor(runSignal: RunSignal, runId: string, signal: AbortSignal) {
    const change = () => {
      this.#changed = true;
      this.#wake?.();
    };
    const unsubscribe = runSignal.subscribe(runId, change);
    signal.addEventListener('abort', change, { once: true });
    this.#leave = () => {
      unsubscribe();
      signal.removeEventListener('abort', change);
    };
  }

  /** Ends with the next change, or after `atMostMs` without one. */
  async next(atMostMs: number): Promise<void> {
    if (!this.#changed) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, atMostMs);
      this.#wake = resolve;
      await promise;
      clearTimeout(timer);
      this.#wake = null;
    }
    this.#changed = false;
  }

  /** Once or more often: the way out is taken once, as others may listen to the same run by then. */
  close(): void {
    this.#leave?.();
    this.#leave = null;
  }
}
