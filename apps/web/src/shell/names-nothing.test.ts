import { expect, test } from 'vitest';
import { namesNothing } from './names-nothing.ts';

test.each([
  [{ code: 'NOT_FOUND', field: null }, true],
  [{ code: 'BAD_REQUEST', field: 'id' }, true],
  [{ code: 'BAD_REQUEST', field: 'slug' }, true],
  [{ code: 'BAD_REQUEST', field: 'code' }, false],
  [{ code: 'BAD_REQUEST', field: null }, false],
  [{ code: 'INTERNAL_SERVER_ERROR', field: 'id' }, false],
] as const)('%o: %s', (answer, nothing) => {
  expect(namesNothing(answer)).toBe(nothing);
});
