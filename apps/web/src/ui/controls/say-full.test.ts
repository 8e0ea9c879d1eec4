import { expect, it } from 'vitest';
import { sayFull } from './say-full.ts';

it.each<[string, unknown, number | undefined, RegExp | null]>([
  ['room is left', 'abc', 4, null],
  ['it is full', 'abcd', 4, /^This is full with 4 characters\./],
  ['many fill it', 'x'.repeat(20_000), 20_000, /20,000 characters/],
  ['it has no end', 'abcd', undefined, null],
  ['nobody says what stands in it', undefined, 4, null],
])('of a box where %s', (_, text, most, said) => {
  if (said === null) expect(sayFull(text, most)).toBeNull();
  else expect(sayFull(text, most)).toMatch(said);
});
