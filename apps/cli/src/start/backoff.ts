const FIRST_MS = 100;
const LONGEST_MS = 10_000;
/** Whoever lived this long was well, if they said that they were up or not. */
const WELL_MS = 30_000;
/** Whoever lived this long after saying so was well too. */
const WELL_ONCE_UP_MS = 1_000;

export type Pause = {
  /** To be called when what was started says that it is up. */
  up(): void;
  /** How long to wait before the next attempt. */
  next(): number;
};

/**
 * How long to wait before each new attempt: not at all after a life that went well, since whoever
 * killed it is not who keeps it from starting; and ever longer while none does.
 */
export function backoff(now: () => number = Date.now): Pause {
  let failures = 0;
  let startedAt = now();
  let upAt = Number.POSITIVE_INFINITY;
  return {
    up() {
      upAt = now();
    },
    next() {
      const well = now() - startedAt > WELL_MS || now() - upAt >= WELL_ONCE_UP_MS;
      const waitMs = well ? 0 : Math.min(FIRST_MS * 2 ** failures, LONGEST_MS);
      failures = well ? 0 : failures + 1;
      startedAt = now() + waitMs;
      upAt = Number.POSITIVE_INFINITY;
      return waitMs;
    },
  };
}
