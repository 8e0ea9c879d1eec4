import { useEffect, useState } from 'react';
import { serverClock } from './server-clock.ts';

/** The server's time in ms, renewed at every whole second of it. */
export function useServerNow(): number {
  const [nowMs, setNowMs] = useState(serverClock.now);
  useEffect(() => {
    let timer = 0;
    const tick = () => {
      const now = serverClock.now();
      setNowMs(now);
      timer = window.setTimeout(tick, 1000 - (now % 1000) + 5);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, []);
  return nowMs;
}
