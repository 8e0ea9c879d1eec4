/** One request that may write into the section of an assessment, from its last byte to its answer. */
export type Arrival = {
  /** When its last byte was here, by the server's clock. Its bell is the one after this moment. */
  readonly atMs: number;
  /** Which assessment it is about, once that is known; null when it is about none. */
  about(assessmentId: string | null): void;
  /** It has written, or never will. */
  settle(): void;
};

type Entry = {
  atMs: number;
  /** Undefined as long as it is not known: it may be any. */
  about: string | null | undefined;
  wake: () => void;
};

/**
 * The requests that are here and have not been answered. A section closes after those that arrived
 * before its bell, however long they wait for a connection or a lock.
 *
 * Nobody waits for a request that arrived later than itself, so nobody waits in a circle.
 */
export class Arrivals {
  readonly #open = new Set<Entry>();

  note(atMs: number, assessmentId?: string): Arrival {
    const entry: Entry = { atMs, about: assessmentId, wake: () => {} };
    this.#open.add(entry);
    return {
      atMs,
      about(id) {
        entry.about = id;
        entry.wake();
      },
      settle: () => {
        this.#open.delete(entry);
        entry.wake();
      },
    };
  }

  /** Ends when every request about this assessment that arrived before this moment is settled. */
  async settledBefore(atMs: number, assessmentId: string): Promise<void> {
    for (const entry of [...this.#open].filter((one) => one.atMs < atMs)) {
      while (this.#concerns(entry, assessmentId)) await changeOf(entry);
    }
  }

  /** Whether such a request is open. */
  isAwaited(atMs: number, assessmentId: string): boolean {
    return [...this.#open].some((one) => one.atMs < atMs && this.#concerns(one, assessmentId));
  }

  #concerns(entry: Entry, assessmentId: string): boolean {
    if (!this.#open.has(entry)) return false;
    // An id may be written in capitals.
    return entry.about === undefined || entry.about?.toLowerCase() === assessmentId.toLowerCase();
  }
}

/** Several may wait for the same one. */
function changeOf(entry: Entry): Promise<void> {
  const { wake } = entry;
  return new Promise((resolve) => {
    entry.wake = () => {
      wake();
      resolve();
    };
  });
}
