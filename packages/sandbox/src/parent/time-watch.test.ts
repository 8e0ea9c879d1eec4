import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimeWatch } from './time-watch.ts';

const pid = 1;
beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

/** A step of 100 ms CPU time and 125 ms of wall time, on a machine that gives a share of a core. */
function stepWith(share: number | null) {
  let cpuMs = 5_000;
  const watch = new TimeWatch(() => (share === null ? null : cpuMs));
  watch.start(125, 100);
  let overAfterMs: number | null = null;
  for (let at = 0; at < 10_000 && overAfterMs === null; at += 25) {
    if (watch.isOver(pid)) overAfterMs = at;
    vi.advanceTimersByTime(25);
    cpuMs += 25 * (share ?? 0);
  }
  return overAfterMs;
}

test.each([
  ['a whole core: the limit and 300 ms more', 1, 425],
  ['several threads: not before the wall time is over', 3, 425],
  ['a quarter of a core: four times as long', 0.25, 1_600],
  ['next to nothing: at a twenty-fourth', 0.001, 2_700],
  ['nobody knows: when the wall time is over', null, 425],
])('%s', (_, share, overAfterMs) => {
  expect(stepWith(share)).toBe(overAfterMs);
});

test('a child that rests is never over its time', () => {
  const watch = new TimeWatch(() => 0);
  watch.start(10, 10);
  watch.rest();
  vi.advanceTimersByTime(100_000);
  expect(watch.isOver(pid)).toBe(false);
});
