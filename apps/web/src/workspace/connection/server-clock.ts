/** The server's time, which decides. Kept as the offset of this machine's clock. */
export type ServerClock = {
  /** Milliseconds since 1970 by the server's clock, as well as known. */
  now: () => number;
  /**
   * Learns from an answer: the server said `serverNowMs` somewhere between `sentAtMs` and
   * `receivedAtMs` of this machine's clock.
   */
  observe: (serverNowMs: number, sentAtMs: number, receivedAtMs: number) => void;
};

/** After this long an old measurement gives way to a worse new one: clocks drift and jump. */
const trustMs = 90_000;

export function createServerClock(localNow: () => number = Date.now): ServerClock {
  let offsetMs = 0;
  let errorMs = Number.POSITIVE_INFINITY;
  let measuredAtMs = Number.NEGATIVE_INFINITY;
  return {
    now: () => localNow() + offsetMs,
    observe(serverNowMs, sentAtMs, receivedAtMs) {
      const roundTripMs = receivedAtMs - sentAtMs;
      const measured = serverNowMs - (sentAtMs + roundTripMs / 2);
      // A jump of this machine's clock shows as an offset no round trip explains.
      const jumped = Math.abs(measured - offsetMs) > roundTripMs + errorMs;
      const stale = receivedAtMs - measuredAtMs > trustMs;
      if (roundTripMs < 0 || !(stale || jumped || roundTripMs <= errorMs)) return;
      offsetMs = measured;
      errorMs = roundTripMs;
      measuredAtMs = receivedAtMs;
    },
  };
}
