import type { Signature, Value } from '@dryrun/problem-kit';
import { expect, test } from 'vitest';
import { showCalls } from './shown-calls.ts';

const shelf: Signature = {
  kind: 'class',
  name: 'Shelf',
  parameters: [{ name: 'rows', type: 'integer' }],
  methods: [
    { name: 'place', parameters: [{ name: 'item', type: 'string' }], returns: 'integer' },
    { name: 'find', parameters: [], returns: 'string?' },
    { name: 'clear', parameters: [], returns: 'void' },
  ],
};
const input: Value[] = [[3], [['place', 'oat'], ['find'], ['clear']]];
const many: Value[] = [[3], Array.from({ length: 500 }, () => ['place', 'a'])];
const ones = Array<number>(500).fill(1);
const nothing = { output: null, message: null };

test('a function has no calls', () => {
  const signature: Signature = { kind: 'function', name: 'f', parameters: [], returns: 'integer' };
  expect(showCalls(signature, [], nothing)).toBe(null);
});

test('each call stands with what it should give and what it gave', () => {
  const outcome = { expected: [1, null, null], output: '[1,"oat",null]' };
  const message = 'Call 2, `find()`: expected null, got "oat".';
  expect(showCalls(shelf, input, { ...outcome, message })).toEqual({
    construction: 'Shelf(3)',
    items: [
      { number: 1, call: 'place("oat")', expected: '1', output: '1' },
      { number: 2, call: 'find()', expected: 'null', output: '"oat"' },
      { number: 3, call: 'clear()', expected: null, output: null },
    ],
    total: 3,
    failing: 2,
  });
});

test.each<[string, string | null, number | null, number, number]>([
  ['passed', null, null, 1, 60],
  ['the constructor', 'The constructor, `Shelf(3)`: Error: no', 0, 1, 60],
  ['early', 'Call 12, `place("a")`: expected 1, got 2.', 12, 5, 64],
  ['in the middle', 'Call 300, `place("a")`: expected 1, got 2.', 300, 293, 352],
  ['late', 'Call 499, `place("a")`: expected 1, got 2.', 499, 441, 500],
  ['of the candidate', 'Error: Call 7, `x`', null, 1, 60],
])('of many calls those around the failure are shown: %s', (_, message, failing, first, last) => {
  const calls = showCalls(shelf, many, { expected: ones, output: null, message });
  expect(calls).toMatchObject({ total: 500, failing });
  expect(calls?.items.at(0)?.number).toBe(first);
  expect(calls?.items.at(-1)?.number).toBe(last);
});

test('what came is left out when it is no list of results', () => {
  const calls = showCalls(shelf, input, { output: '[1]', message: null });
  expect(calls?.items.map(({ output }) => output)).toEqual([null, null, null]);
});

test('lists are spaced as everywhere, texts in them are not touched', () => {
  const outcome = { expected: [[1, 'a,b'], null, null], output: '[[1,"a,b"],null,null]' };
  const [place] = showCalls(shelf, input, { ...outcome, message: null })?.items ?? [];
  expect(place).toMatchObject({ expected: '[1, "a,b"]', output: '[1, "a,b"]' });
});
