import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimeWatch } from './time-watch.ts';

const pid = 1;
beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

/** A step of so much CPU time and 25 ms more of wall time, where it gets a share of a core. */
function stepWith(share: number | null, limitMs = 100, graceMs?: number) {
  let cpuMs = 5_000;
  const watch = new TimeWatch(() => (share === null ? null : cpuMs));
  watch.start(limitMs + 25, limitMs, graceMs);
  let overAfterMs: number | null = null;
  for (let at = 0; at < 10_000 && overAfterMs === null; at += 25) {
    if (watch.isOver(pid)) overAfterMs = at;
    vi.advanceTimersByTime(25);
    cpuMs += 25 * (share ?? 0);
  }
  return overAfterMs;
}

test.each([
  ['a whole core: the limit and some more', 1, 150],
  ['a quarter of a core: four times as long', 0.25, 575],
  ['next to nothing: at a twenty-fourth', 0.001, 2_450],
  ['nobody knows: when the wall time is over', null, 175],
])('%s', (_, share, overAfterMs) => {
  expect(stepWith(share)).toBe(overAfterMs);
});

test('a pause of our own is not held against the child, whose word lies unread', () => {
  const watch = new TimeWatch(() => 5_000);
  watch.start(2_400, 100);
  expect(watch.isOver(pid)).toBe(false);
  vi.advanceTimersByTime(60_000);
  expect([watch.isOver(pid), watch.isOver(pid)]).toEqual([false, false]);
  // Watched again, it has what it had left.
  let aMs = 0;
  for (; !watch.isOver(pid); aMs += 25) vi.advanceTimersByTime(25);
  expect(aMs).toBeGreaterThanOrEqual(2_325);
  expect(aMs).toBeLessThan(2_450);
});

test('a core that became idle: by CPU time, however long the wall time was made', () => {
  let cpuMs = 0;
  const watch = new TimeWatch(() => cpuMs);
  watch.start(13_000, 2_000);
  for (; !watch.isOver(pid) && cpuMs < 13_000; cpuMs += 25) vi.advanceTimersByTime(25);
  expect(cpuMs).toBe(2_700);
});

test.each([
  ['at most one and a half times a limit', 1_000, undefined, 1_350],
  ['700 ms more than a long limit', 4_000, undefined, 4_700],
  ['no more than the limit for a compiler', 1_900, 0, 1_900],
])('%s', (_, limitMs, graceMs, overAfterMs) => {
  expect(stepWith(1, limitMs, graceMs)).toBe(overAfterMs);
});

test.each([100, 150, 200, 300, 450, 600, 1_000, 2_000])(
  'a limit of %i ms, looked at when it says: no more than one and a half times as much',
  (limitMs) => {
    let cpuMs = 5_000;
    const watch = new TimeWatch(() => cpuMs);
    watch.start(24 * limitMs, limitMs);
    while (!watch.isOver(pid)) {
      const waitMs = watch.nextLookMs;
      vi.advanceTimersByTime(waitMs);
      cpuMs += waitMs;
    }
    expect(cpuMs - 5_000).toBeLessThanOrEqual(limitMs * 1.5 - 5);
    expect(cpuMs - 5_000).toBeGreaterThanOrEqual(limitMs * 1.3);
  },
);

test.each([
  ['what is left of one and a half times the limit', 220, 300],
  ['a moment, however little that is', 310, 340],
])('to tidy up after it was cut off it has %s', (_, cutAfterMs, overAfterMs) => {
  let cpuMs = 5_000;
  const watch = new TimeWatch(() => cpuMs);
  const burn = (ms: number) => {
    vi.advanceTimersByTime(ms);
    cpuMs += ms;
  };
  watch.start(24 * 200, 200);
  watch.isOver(pid);
  burn(cutAfterMs);
  watch.tidy(pid);
  while (!watch.isOver(pid)) burn(5);
  expect(cpuMs - 5_000).toBe(overAfterMs);
});

test('what a step has taken is known when it is cut off', () => {
  let cpuMs = 5_000;
  const watch = new TimeWatch(() => cpuMs);
  watch.start(100, 100);
  for (let at = 0; at < 400; at += 25) {
    watch.isOver(pid);
    vi.advanceTimersByTime(25);
    cpuMs += 15;
  }
  watch.isOver(pid);
  expect(watch.spent).toEqual({ cpuTimeMs: 240, wallTimeMs: 400 });
});

test('a child that rests is never over its time', () => {
  const watch = new TimeWatch(() => 0);
  watch.start(10, 10);
  watch.rest();
  vi.advanceTimersByTime(100_000);
  expect(watch.isOver(pid)).toBe(false);
});
