import { useEffect, useState } from 'react';
import { localTime } from './local-time.ts';
import { serverClock } from './server-clock.ts';

/** A machine that has woken up looks at the clock as soon as this. */
const lookMs = 500;

/** The server's time in ms, renewed at every whole second of it, and when it leaps. */
export function useServerNow(): number {
  const [nowMs, setNowMs] = useState(serverClock.now);
  useEffect(() => {
    let timer = 0;
    const tick = () => {
      window.clearTimeout(timer);
      const now = serverClock.now();
      setNowMs((shown) => (Math.floor(shown / 1000) === Math.floor(now / 1000) ? shown : now));
      timer = window.setTimeout(tick, Math.min(1000 - (now % 1000) + 5, lookMs));
    };
    tick();
    const leave = localTime.onLeap(tick);
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, []);
  return nowMs;
}
