/**
 * How many children of all pools are at work, of which there may be as many as there are cores: more
 * would only make the times of all uncertain. A program's first child is never refused here, as
 * whoever sends programs bounds them; further ones are lent while a core is idle.
 */
export class Occupancy {
  readonly #size: number;
  /** What asks each borrowed child back. */
  readonly #loans = new Map<object, () => void>();
  #working = 0;
  #waiting = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** Whether a core is idle, and nobody waits for it. */
  get hasRoom(): boolean {
    return this.#working < this.#size && this.#waiting === 0;
  }

  /** Whether borrowed children are wanted back. */
  get isCrowded(): boolean {
    return this.#working > this.#size || this.#waiting > 0;
  }

  /** @param askBack is called when the child is wanted back, if it is lent */
  enter(child: object, askBack?: () => void): void {
    this.#working += 1;
    if (askBack) this.#loans.set(child, askBack);
    this.#askBack();
  }

  leave(child: object): void {
    this.#working -= 1;
    this.#loans.delete(child);
  }

  /** Somebody waits for a first child. @returns what says that they do not any more */
  wait(): () => void {
    this.#waiting += 1;
    this.#askBack();
    return () => {
      this.#waiting -= 1;
    };
  }

  #askBack(): void {
    if (this.isCrowded) for (const askBack of this.#loans.values()) askBack();
  }
}
