import { DatabaseAwayError } from './database-away-error.ts';

/** Longest time anybody waits for the first connection, or for a place in the pool. */
const usualPatienceMs = 1_500;
/**
 * Whoever comes while the database is gone waits so long for it to be back: longer than the watch
 * pauses between two attempts, so that nobody is refused who did not have to be. Nobody waits for one
 * that is frozen, since those who noticed have waited already.
 */
const graceMs = 600;
/** Beyond every time-out of the server: it answers others, but not this. */
const longestAnswerMs = 25_000;

type State = 'connecting' | 'up' | DatabaseAwayError;

/** Whether the database can be asked now. One for each manager; its watch says what it knows. */
export class Availability {
  readonly patienceMs: number;
  #state: State = 'connecting';
  readonly #listeners = new Set<() => void>();

  constructor({ patience = 1 } = {}) {
    this.patienceMs = usualPatienceMs * patience;
  }

  get isUp(): boolean {
    return this.#state === 'up';
  }

  /** Why the database cannot be asked; null when it can, as far as is known. */
  get away(): DatabaseAwayError | null {
    return this.#state instanceof DatabaseAwayError ? this.#state : null;
  }

  /** For the watch. */
  set(state: 'up' | DatabaseAwayError): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after every change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves when the database can be asked, at once or later; also when the signal is aborted. */
  untilUp(signal?: AbortSignal): Promise<void> {
    return this.#until(() => this.isUp, signal);
  }

  /** Resolves when the database is away, at once or later. */
  untilAway(): Promise<void> {
    return this.#until(() => this.away !== null);
  }

  #until(reached: () => boolean, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const settle = () => {
        if (!reached() && !signal?.aborted) return;
        leave();
        signal?.removeEventListener('abort', settle);
        resolve();
      };
      const leave = this.onChange(settle);
      signal?.addEventListener('abort', settle);
      settle();
    });
  }

  /**
   * Does `work`, and gives up on its answer at once when the database is away or goes away: nobody
   * waits for what a frozen database may say in an hour. `work` itself is not stopped by that.
   *
   * @throws DatabaseAwayError, or what `work` throws
   */
  async whileUp<T>(work: () => Promise<T>, atMostMs = longestAnswerMs): Promise<T> {
    if (this.#state === 'connecting') await this.#change(this.patienceMs);
    if (this.away && !this.away.frozen) await this.#change(graceMs);
    return new Promise((resolve, reject) => {
      if (!this.isUp) return reject(this.away ?? noAnswer());
      const refuse = (reason: DatabaseAwayError) => {
        end();
        reject(reason);
      };
      const timer = setTimeout(() => refuse(noAnswer()), atMostMs);
      const leave = this.onChange(() => this.away && refuse(this.away));
      const end = () => {
        clearTimeout(timer);
        leave();
      };
      work().finally(end).then(resolve, reject);
    });
  }

  /** Waits until the database is up, or frozen, but not for long. */
  #change(atMostMs: number): Promise<void> {
    return new Promise((resolve) => {
      const settle = () => {
        clearTimeout(timer);
        leave();
        resolve();
      };
      const timer = setTimeout(settle, atMostMs);
      const leave = this.onChange(() => (this.isUp || this.away?.frozen) && settle());
    });
  }
}

function noAnswer(): DatabaseAwayError {
  return new DatabaseAwayError('The database does not answer.', { frozen: true });
}
