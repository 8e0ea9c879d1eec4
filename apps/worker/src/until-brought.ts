import { setTimeout as delay } from 'node:timers/promises';

const firstPauseMs = 500;
const longestPauseMs = 30_000;

type Options = {
  /** Asked after every pause: nobody wants to know any more. */
  isOver: () => boolean;
  onFault: (error: unknown) => void;
};

/**
 * Does what may fail for a while, as writing does on a full disk, and does it again after growing pauses
 * of up to half a minute, until it is done. A process that ended for it would begin anew, and fail anew.
 */
export async function untilBrought(
  work: () => Promise<unknown>,
  { isOver, onFault }: Options,
): Promise<void> {
  for (let pauseMs = firstPauseMs; !isOver(); pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      await work();
      return;
    } catch (error) {
      onFault(error);
      await delay(pauseMs, undefined, { ref: false });
    }
  }
}
