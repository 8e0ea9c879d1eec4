import { expect, test } from 'vitest';
import { measuredSeconds } from './measured-seconds.ts';

const startedAtMs = 1_000_000;

/** A save after so many seconds, with what the page measured of each item so far. */
const save = (after: number, ...measured: number[]) => ({
  receivedAtMs: startedAtMs + after * 1000,
  measured: measured.map((seconds, at) => ({ item: String(at + 1), seconds })),
});

test.each<[string, ReturnType<typeof save>[], number[]]>([
  ['as measured', [save(10, 7.26), save(30, 7.26, 12)], [7.3, 12]],
  ['no longer than since the start', [save(12.5, 900)], [12.5]],
  ['no longer than since the save before', [save(10, 5), save(14, 5, 60)], [5, 4]],
  ['no longer together, when several come at once', [save(20, 8, 8, 8)], [8, 8, 4]],
  ['more with every save that says so', [save(10, 5), save(60, 40)], [40]],
  ['no less than was said before', [save(10, 5), save(60, 2)], [5]],
  ['nothing, if the clock was set back', [save(-3, 5)], [0]],
  ['nothing without an answer', [], []],
])('an item took %s', (_, saves, expected) => {
  expect([...measuredSeconds(saves, startedAtMs).values()]).toEqual(expected);
});
