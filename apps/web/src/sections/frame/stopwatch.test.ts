import { expect, it } from 'vitest';
import { createStopwatch } from './stopwatch.ts';

it('counts for each item the time for which it was looked at, in sight', () => {
  let nowMs = 1_000;
  const pass = (seconds: number) => {
    nowMs += seconds * 1_000;
  };
  const watch = createStopwatch(new Map([['second', 12.5]]), () => nowMs);
  pass(3);
  watch.look('first');
  pass(4);
  watch.pause();
  pass(100);
  watch.resume();
  watch.resume();
  pass(1.26);
  watch.look('second');
  pass(2);
  expect([watch.seconds('first'), watch.seconds('second'), watch.seconds('third')]).toEqual([
    5.3, 14.5, 0,
  ]);
  watch.look(null);
  pass(50);
  expect(watch.seconds('second')).toBe(14.5);
});

it('never counts backwards when the clock is set', () => {
  let nowMs = 10_000;
  const watch = createStopwatch(new Map(), () => nowMs);
  watch.look('first');
  nowMs = 4_000;
  expect(watch.seconds('first')).toBe(0);
  nowMs = 6_000;
  expect(watch.seconds('first')).toBe(2);
});
