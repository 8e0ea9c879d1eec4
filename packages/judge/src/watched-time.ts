/**
 * Wall time as far as somebody watched. A process that is kept from running for a while, or that is busy
 * with something else, looks late: what it waits for may have come meanwhile and lie unread, as timers
 * run before input. That time is ours, and is not held against anybody.
 */
export class WatchedTime {
  readonly #beganMs: number;
  #dueMs: number;
  #missedMs = 0;

  /** @param withinMs when the first look is late */
  constructor(beganMs: number, withinMs: number) {
    this.#beganMs = beganMs;
    this.#dueMs = beganMs + withinMs;
  }

  /**
   * A look is taken, and another is to follow.
   *
   * @returns the time until now, without what was missed
   */
  look(nowMs: number, withinMs: number): number {
    this.#missedMs += Math.max(0, nowMs - this.#dueMs);
    this.#dueMs = nowMs + withinMs;
    return nowMs - this.#beganMs - this.#missedMs;
  }
}
