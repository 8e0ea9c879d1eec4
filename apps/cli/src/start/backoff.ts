const FIRST_MS = 100;
const LONGEST_MS = 10_000;
/** Whoever lived this long was well; its next death is counted as the first. */
const WELL_MS = 30_000;

/** How long to wait before each new attempt: twice as long each time, until something lives well. */
export function backoff(now: () => number = Date.now): { next(): number } {
  let waitMs = FIRST_MS;
  let lastAt = now();
  return {
    next() {
      const livedMs = now() - lastAt;
      waitMs = livedMs > WELL_MS ? FIRST_MS : Math.min(waitMs * 2, LONGEST_MS);
      lastAt = now() + waitMs;
      return waitMs;
    },
  };
}
