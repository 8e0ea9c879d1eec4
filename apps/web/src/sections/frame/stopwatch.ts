/** How long each item was looked at: what is in the background is not. */
export type Stopwatch = {
  /** From now on this one is looked at; none with null. */
  look: (item: string | null) => void;
  seconds: (item: string) => number;
};

/** `known`: what was measured on other pages before. `now` in milliseconds. */
export function createStopwatch(
  known: ReadonlyMap<string, number>,
  now: () => number,
): Stopwatch & { pause: () => void; resume: () => void } {
  const spentMs = new Map([...known].map(([item, seconds]) => [item, seconds * 1_000]));
  let current: string | null = null;
  let sinceMs: number | null = now();
  const settle = () => {
    const atMs = now();
    if (current !== null && sinceMs !== null) {
      spentMs.set(current, (spentMs.get(current) ?? 0) + Math.max(0, atMs - sinceMs));
    }
    if (sinceMs !== null) sinceMs = atMs;
  };
  return {
    look(item) {
      settle();
      current = item;
    },
    seconds(item) {
      settle();
      return Math.round((spentMs.get(item) ?? 0) / 100) / 10;
    },
    pause() {
      settle();
      sinceMs = null;
    },
    resume() {
      sinceMs ??= now();
    },
  };
}
