import { localTime } from './local-time.ts';

/** The server's time, which decides. Kept as the offset of this machine's clock. */
export type ServerClock = {
  /** Milliseconds since 1970 by the server's clock, as well as known. */
  now: () => number;
  /** Server's clock minus this machine's, in ms; null until an answer has told the time. */
  offsetMs: () => number | null;
  /**
   * Learns from an answer: the server read its clock somewhere between `sentAtMs` and
   * `receivedAtMs` of this machine's.
   */
  observe: (serverNowMs: number, sentAtMs: number, receivedAtMs: number) => void;
};

/** After this long an old measurement gives way to a worse new one: clocks drift and jump. */
const trustMs = 90_000;

export function createServerClock(localNow: () => number = Date.now): ServerClock {
  let offsetMs: number | null = null;
  let errorMs = Number.POSITIVE_INFINITY;
  let measuredAtMs = Number.NEGATIVE_INFINITY;
  return {
    now: () => localNow() + (offsetMs ?? 0),
    offsetMs: () => offsetMs,
    observe(serverNowMs, sentAtMs, receivedAtMs) {
      const roundTripMs = receivedAtMs - sentAtMs;
      const measured = serverNowMs - (sentAtMs + roundTripMs / 2);
      // A jump of this machine's clock shows as an offset that no round trip explains.
      const jumped = Math.abs(measured - (offsetMs ?? 0)) > roundTripMs + errorMs;
      const stale = receivedAtMs - measuredAtMs > trustMs;
      if (roundTripMs < 0 || !(stale || jumped || roundTripMs <= errorMs)) return;
      offsetMs = measured;
      errorMs = roundTripMs;
      measuredAtMs = receivedAtMs;
    },
  };
}

/** The one clock of the page. Every answer that carries `nowMs` teaches it: see `api.ts`. */
export const serverClock = createServerClock(localTime.now);
