import { useCallback, useEffect, useRef, useState } from 'react';
import { useMedia } from '../../ui/page/use-media.ts';
import { playOn, type Speed } from './film/play.ts';

export type Player = {
  atMs: number;
  playing: boolean;
  speed: Speed;
  skips: boolean;
  seek: (atMs: number) => void;
  toggle: () => void;
  setSpeed: (speed: Speed) => void;
  setSkips: (skips: boolean) => void;
};

/** With less movement wanted, the film goes on in steps. */
const calmStepMs = 500;

/** Where the film is, and its motor. */
export function usePlayer(film: {
  startMs: number;
  endMs: number;
  happenings: readonly number[];
}): Player {
  const { endMs, happenings } = film;
  const [atMs, setAtMs] = useState(() => Math.min(Math.max(0, film.startMs), endMs));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(4);
  const [skips, setSkips] = useState(true);
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  const place = useRef(atMs);
  place.current = atMs;

  useEffect(() => {
    if (!playing) return;
    let asked = 0;
    let shownAt: number | null = null;
    const turn = (nowMs: number) => {
      asked = requestAnimationFrame(turn);
      shownAt ??= nowMs;
      const passedMs = nowMs - shownAt;
      if (calm && passedMs < calmStepMs) return;
      shownAt = nowMs;
      // A page that was hidden did not watch.
      const watchedMs = Math.min(passedMs, calm ? 2 * calmStepMs : 250);
      const next = playOn(place.current, watchedMs, { speed, endMs, skips, happenings });
      place.current = next;
      setAtMs(next);
      if (next >= endMs) setPlaying(false);
    };
    asked = requestAnimationFrame(turn);
    return () => cancelAnimationFrame(asked);
  }, [playing, speed, skips, endMs, happenings, calm]);

  const seek = useCallback(
    (to: number) => {
      place.current = Math.min(Math.max(0, to), endMs);
      setAtMs(place.current);
    },
    [endMs],
  );
  const toggle = useCallback(() => {
    // From its end it begins anew.
    if (place.current >= endMs) seek(0);
    setPlaying((before) => !before);
  }, [endMs, seek]);
  return { atMs, playing, speed, skips, seek, toggle, setSpeed, setSkips };
}
