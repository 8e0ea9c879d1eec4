import { expect, test } from 'vitest';
import { WatchedTime } from './watched-time.ts';

test.each([
  ['looked at in time', [90, 180, 250], 250],
  ['one look late', [90, 4_090, 4_100], 200],
  ['the first look late', [4_000, 4_100], 200],
  ['all looks late', [1_000, 2_000, 3_000], 300],
])('%s', (_name, looks, watchedMs) => {
  const watched = new WatchedTime(10_000, 100);
  const seen = looks.map((at) => watched.look(10_000 + at, 100));
  expect(seen.at(-1)).toBe(watchedMs);
});
