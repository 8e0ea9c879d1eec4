import { useEffect, useState } from 'react';
import { localTime } from '../../api/local-time.ts';
import { serverClock } from '../../api/server-clock.ts';

/** Whether a moment of the server's clock has passed; renders again when it does. */
export function usePassed(timeMs: number): boolean {
  const [passed, setPassed] = useState(() => serverClock.now() >= timeMs);
  useEffect(() => {
    let timer = 0;
    const look = () => {
      window.clearTimeout(timer);
      const leftMs = timeMs - serverClock.now();
      setPassed(leftMs <= 0);
      // The clock may be corrected meanwhile, so it is looked at again and again.
      if (leftMs > 0) timer = window.setTimeout(look, Math.min(leftMs, 5_000));
    };
    look();
    const leave = localTime.onLeap(look);
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [timeMs]);
  return passed;
}
