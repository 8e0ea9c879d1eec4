/** This page's own time, in ms since 1970. */
export type LocalTime = {
  now: () => number;
  /** Who to ask for the server's time when this machine's clock has become doubtful. */
  askWhenInDoubt: (ask: () => Promise<unknown>) => void;
};

/** Steps below it are the small adjustments that clocks get all the time. */
const doubtFromMs = 1_500;

/**
 * Goes on steadily when this machine's clock is set, for the bell must not ring by that. A machine
 * that slept looks the same from in here, so the server is asked, whose answer says how late it is
 * (server-clock.ts). Only when it cannot be reached the machine's clock is believed.
 */
export function createLocalTime(
  wallMs: () => number = Date.now,
  steadyMs: () => number = () => performance.now(),
): LocalTime {
  let aheadMs = wallMs() - steadyMs();
  let seenAheadMs = aheadMs;
  let ask: () => Promise<unknown> = () => Promise.reject(new Error('nobody to ask'));
  return {
    now() {
      const stepMs = wallMs() - steadyMs() - seenAheadMs;
      seenAheadMs += stepMs;
      const follow = () => {
        aheadMs += stepMs;
      };
      if (Math.abs(stepMs) < doubtFromMs) follow();
      else ask().catch(follow);
      return steadyMs() + aheadMs;
    },
    askWhenInDoubt(whom) {
      ask = whom;
    },
  };
}

export const localTime = createLocalTime();
