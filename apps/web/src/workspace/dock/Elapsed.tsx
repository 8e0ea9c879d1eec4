import { useEffect, useState } from 'react';
import { serverClock } from '../../api/server-clock.ts';

/** Seconds since a moment of the server's clock, with tenths: "1.4 s". Not spoken. */
export function Elapsed({ sinceMs }: { sinceMs: number }) {
  const [nowMs, setNowMs] = useState(serverClock.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(serverClock.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return <span aria-hidden="true">{(Math.max(0, nowMs - sinceMs) / 1000).toFixed(1)} s</span>;
}
