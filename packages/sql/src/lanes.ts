/** Numbers that are lent one at a time; who finds none waits, first come first served. */
export class Lanes {
  readonly #free: number[];
  readonly #waiting: ((lane: number) => void)[] = [];

  constructor(size: number) {
    this.#free = Array.from({ length: size }, (_, lane) => lane);
  }

  /** @throws the signal's reason once that is aborted */
  take(signal?: AbortSignal): Promise<number> {
    signal?.throwIfAborted();
    const lane = this.#free.shift();
    if (lane !== undefined) return Promise.resolve(lane);
    return new Promise((resolve, reject) => {
      const got = (free: number) => {
        signal?.removeEventListener('abort', leave);
        resolve(free);
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(got), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(got);
    });
  }

  giveBack(lane: number): void {
    const next = this.#waiting.shift();
    if (next) next(lane);
    else this.#free.push(lane);
  }
}
