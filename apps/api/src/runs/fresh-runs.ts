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
  readonly #runs = new Map<string, { run: FreshRun | null; forget: () => void }>();

  constructor(runSignal: RunSignal) {
    this.#runSignal = runSignal;
  }

  /** To be called before a run is stored: it may be judged before we hear that it is there. */
  expect(id: string): void {
    if (this.#runs.has(id)) return;
    const unsubscribe = this.#runSignal.subscribe(id, () => forget());
    const timer = setTimeout(() => forget(), freshForMs);
    timer.unref();
    const forget = () => {
      unsubscribe();
      clearTimeout(timer);
      this.#runs.delete(id);
    };
    this.#runs.set(id, { run: null, forget });
  }

  /** As it was stored, if nothing was heard of it since it was expected. @returns what forgets it */
  note(run: FreshRun): () => void {
    const expected = this.#runs.get(run.id);
    if (expected === undefined) return () => {};
    expected.run = run;
    return expected.forget;
  }

  /** Null when it may have changed, or is another's. */
  find(id: string, owner: string): FreshRun | null {
    const run = this.#runs.get(id)?.run;
    return run?.owner_id === owner ? run : null;
  }
}
