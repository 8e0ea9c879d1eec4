import { expect, test } from 'vitest';
import { hasEveryWord } from './search.ts';

test.each([
  ['', true],
  ['  ', true],
  ['flight', true],
  ['FLIGHT tast', true],
  ['tàsting-flight', true],
  ['ght', true],
  ['flight box', false],
  ['·', true],
])('"%s" in Tasting Flight', (search, found) => {
  expect(hasEveryWord('Tasting Flight', search)).toBe(found);
});
