/** This page's own time, in ms since 1970. */
export type LocalTime = {
  now: () => number;
  /** Who to ask for the server's time when this machine's clock has become doubtful. */
  askWhenInDoubt: (ask: () => Promise<unknown>) => void;
  /**
   * Begins to measure how long something takes. The function that it gives back says it, or null
   * when the machine slept or its clock was set meanwhile.
   */
  measure: () => () => number | null;
  /** The server has just told the time: what is believed from here on begins anew. */
  confirm: () => void;
  /** Is told when the time has leapt. Returns the way to leave. */
  onLeap: (told: () => void) => () => void;
};

/** Steps below it are the small adjustments that clocks get all the time. */
const doubtFromMs = 1_500;
/** So long the server has for its answer before the machine's clock is believed. */
const answerMs = 300;

/**
 * Goes on steadily when this machine's clock is set, for the bell must not ring by that. A machine
 * that slept looks in here like one whose clock was set forward, so the server is asked, whose answer
 * says how late it is (server-clock.ts). Until it has answered, and when it cannot be reached, the
 * machine's clock is believed: people sleep more often than they set clocks. Nothing that happens to
 * a machine takes time back, so a clock that was set back is not believed, beyond what it takes back
 * of what was believed before.
 */
export function createLocalTime(
  wallMs: () => number = Date.now,
  steadyMs: () => number = () => performance.now(),
): LocalTime {
  let aheadMs = wallMs() - steadyMs();
  let seenAheadMs = aheadMs;
  /** Of it, what nobody but this machine's clock has said. */
  let believedMs = 0;
  let steps = 0;
  let ask: () => Promise<unknown> = () => Promise.reject(new Error('nobody to ask'));
  const listeners = new Set<() => void>();

  function leap(byMs: number) {
    aheadMs += byMs;
    // Not at once: somebody may be reading the clock while a page is being drawn.
    queueMicrotask(() => {
      for (const told of listeners) told();
    });
  }

  function wake(byMs: number) {
    let answered = false;
    const believe = () => {
      if (answered) return;
      answered = true;
      believedMs += byMs;
      leap(byMs);
    };
    setTimeout(believe, answerMs);
    ask().then(() => {
      answered = true;
    }, believe);
  }

  function look() {
    const stepMs = wallMs() - steadyMs() - seenAheadMs;
    if (stepMs === 0) return;
    seenAheadMs += stepMs;
    if (Math.abs(stepMs) < doubtFromMs) {
      aheadMs += stepMs;
      return;
    }
    steps += 1;
    if (stepMs > 0) return wake(stepMs);
    const takenBackMs = Math.min(believedMs, -stepMs);
    believedMs -= takenBackMs;
    if (takenBackMs > 0) leap(-takenBackMs);
  }

  return {
    now() {
      look();
      return steadyMs() + aheadMs;
    },
    measure() {
      look();
      const [begunMs, begunSteps] = [steadyMs(), steps];
      return () => {
        look();
        return steps === begunSteps ? steadyMs() - begunMs : null;
      };
    },
    confirm() {
      believedMs = 0;
    },
    askWhenInDoubt(whom) {
      ask = whom;
    },
    onLeap(told) {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}

export const localTime = createLocalTime();
