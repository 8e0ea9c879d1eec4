import type { Cell } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { listNumbers, sayApart, sayTests } from './comparison-words.ts';

/** "+" passed, "w" wrong, "t" too slow, "r" running, "." queued. */
const cells = (text: string): Cell[] =>
  [...text].map((letter) => {
    if (letter === '+') return 'accepted';
    if (letter === 't') return 'time-limit-exceeded';
    return letter === 'r' ? 'running' : letter === '.' ? 'queued' : 'wrong-answer';
  });

test.each<[string, string, [string, string] | null]>([
  ['w++t', '+++t', ['One test more: 1.', '4 fails in both.']],
  ['wwwtt', '+++tt', ['Three tests more: 1 to 3.', '4, 5 fail in both.']],
  ['++', 'w+', ['One test fewer: 1.', '']],
  ['+w+', 'w++', ['One test more: 2. One test fewer: 1.', '']],
  ['++', '++', ['The same tests pass.', '']],
  ['++', '+++', null],
  ['++', '+r', null],
  ['', '', null],
])('%s, then %s', (before, after, said) => {
  const told = sayTests(cells(before), cells(after));
  expect(told && [told.fact, told.rest]).toEqual(said);
});

test('of a draft nothing is known', () => {
  expect(sayTests(null, cells('+'))).toBeNull();
});

test.each([
  [[3, 9, 10, 12], '3, 9, 10, 12'],
  [[1, 2, 3, 7], '1 to 3, 7'],
  [[], ''],
])('%j', (numbers, said) => expect(listNumbers(numbers)).toBe(said));

test.each([
  [0, '0 s'],
  [638_000, '10 min 38 s'],
  [-60_000, '1 min'],
  [3_600_000, '1 h'],
  [11_100_000, '3 h 5 min'],
  [86_400_000 * 3, '3 days'],
])('%d ms', (ms, said) => expect(sayApart(ms)).toBe(said));
