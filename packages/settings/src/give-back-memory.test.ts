import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { giveBackMemoryAtRest } from './give-back-memory.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What happens second by second: `+` something begins, `-` one of them ends, `.` nothing. */
test.each([
  ['', 0],
  ['.....', 1],
  ['....................', 1],
  ['+-....', 0],
  ['+-.....', 1],
  ['....+-....', 0],
  ['+..........', 0],
  ['+..........-....', 0],
  ['+..........-.....', 1],
  ['++.........-.....', 0],
  ['++.........-.....-.....', 1],
  ['.....+-.....', 2],
])('at rest for five seconds, and not in the midst of work: %s', (seconds, times) => {
  const give = vi.fn();
  const begin = giveBackMemoryAtRest(give);
  const inHand: (() => void)[] = [];
  for (const second of seconds) {
    if (second === '+') inHand.push(begin());
    else if (second === '-') inHand.pop()?.();
    else vi.advanceTimersByTime(1_000);
  }
  expect(give).toHaveBeenCalledTimes(times);
});
