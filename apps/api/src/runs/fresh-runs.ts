import type { RunSignal } from '@dryrun/db';
import type { StoredRun } from './insert-run.ts';

/** Whoever sends a run asks for its events at once. Later, or again, they are told what its row says. */
const freshForMs = 2_000;

/**
 * Runs that were stored here a moment ago, as long as nobody has said that anything of them changed:
 * their rows are as they were stored, and the first look at them costs no trip to the database.
 */
export class FreshRuns {
  readonly #runSignal: RunSignal;
  readonly #runs = new Map<string, { run: StoredRun; leave: () => void }>();

  constructor(runSignal: RunSignal) {
    this.#runSignal = runSignal;
  }

  /** To be called before anybody else may know of the run. @returns what forgets it */
  note(run: StoredRun): () => void {
    const forget = () => {
      this.#runs.get(run.id)?.leave();
      this.#runs.delete(run.id);
    };
    const unsubscribe = this.#runSignal.subscribe(run.id, forget);
    const timer = setTimeout(forget, freshForMs);
    timer.unref();
    const leave = () => {
      unsubscribe();
      clearTimeout(timer);
    };
    this.#runs.set(run.id, { run, leave });
    return forget;
  }

  /** Null when it may have changed, or is another's. */
  find(id: string, owner: string): StoredRun | null {
    const run = this.#runs.get(id)?.run;
    return run?.owner_id === owner ? run : null;
  }
}
