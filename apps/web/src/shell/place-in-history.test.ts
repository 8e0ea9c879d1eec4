import { expect, test } from 'vitest';
import { placeInHistory } from './place-in-history.ts';

test.each([
  ['opened by its address', 'default', '/', '/'],
  ['another one opened by its address', 'default', '/settings', '/settings'],
  ['gone to by a link', 'g1fpg0kf', '/settings', 'g1fpg0kf'],
])('%s', (_name, key, pathname, expected) => {
  expect(placeInHistory({ key, pathname })).toBe(expected);
});
