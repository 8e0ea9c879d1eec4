import type { RunSignal, Schema } from '@dryrun/db';
import type { Selectable } from 'kysely';

/** As it was stored, and what it takes to say where it stands. */
type FreshRun = Selectable<Schema['run']> & { alone: boolean; starting: boolean };

/** Whoever sends a run asks for its events at once. Later, or again, they are told what its row says. */
const freshForMs = 2_000;

/**
 * Runs that were stored here a moment ago, as long as nobody has said that anything of them changed:
 * their rows are as they were stored, and the first look at them costs no trip to the database.
 */
export class FreshRuns {
  readonly #runSignal: RunSignal;
  readonly #runs = new Map<string, { run: FreshRun; leave: () => void }>();

  constructor(runSignal: RunSignal) {
    this.#runSignal = runSignal;
  }

  /** To be called before anybody else may know of the run. @returns what forgets it */
  note(run: FreshRun): () => void {
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
  find(id: string, owner: string): FreshRun | null {
    const run = this.#runs.get(id)?.run;
    return run?.owner_id === owner ? run : null;
  }
}
