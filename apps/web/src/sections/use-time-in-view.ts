import { useEffect, useState } from 'react';
import { createStopwatch } from './frame/stopwatch.ts';

/**
 * How long something has been in view, where several come one after the other: what is in the background
 * is not.
 *
 * @param known seconds that were measured on another page before, of what is in view at first
 */
export function useTimeInView(what: string, known = 0): () => number {
  const [watch] = useState(() =>
    createStopwatch(new Map([[what, known]]), () => performance.now()),
  );
  useEffect(() => {
    const turn = () => (document.hidden ? watch.pause() : watch.resume());
    document.addEventListener('visibilitychange', turn);
    return () => document.removeEventListener('visibilitychange', turn);
  }, [watch]);
  useEffect(() => watch.look(what), [watch, what]);
  return () => watch.seconds(what);
}
