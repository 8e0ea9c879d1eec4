import { expect, test } from 'vitest';
import { chooseTwo } from './choose-two.ts';

/** "s" a submission, "d" a draft, newest first; ids count from 1. */
const versions = (kinds: string) =>
  [...kinds].map((kind, at) => ({
    id: String(at + 1),
    kind: kind === 's' ? ('submission' as const) : ('draft' as const),
  }));

test.each<[string, string | null, string | null, string | null]>([
  ['', null, null, null],
  ['s', null, null, null],
  ['ss', null, null, '2 1'],
  ['dsds', null, null, '4 2'],
  ['dsd', null, null, '3 2'],
  ['dds', null, null, '1 3'],
  ['ddd', null, null, '2 1'],
  ['dsds', '1', null, '1 2'],
  ['dsds', null, '1', '2 1'],
  ['dsds', '3', '4', '3 4'],
  ['dsds', '9', '8', '4 2'],
  ['dsds', '1', '1', '1 1'],
])('%j with %j and %j', (kinds, a, b, expected) => {
  const two = chooseTwo(versions(kinds), { a, b });
  expect(two && `${two.a} ${two.b}`).toBe(expected);
});
