import { expect, test } from 'vitest';
import { readRejection } from './read-rejection.ts';

const source = {
  fileName: 'solution.js',
  text: '',
  code: '',
  mapPosition: null,
  exported: null,
  imports: [],
};
const told = (reason: unknown) => readRejection(reason, source, (words) => words).message;

test.each<[what: string, thrown: unknown, shown: string]>([
  ['a small number', 5n, 'threw 5n in'],
  ['one below zero', -5n, 'threw -5n in'],
  ['a number of very many bits', 1n << 100_000n, 'threw a bigint of more than'],
  ['one as long below zero', -(1n << 100_000n), 'threw a bigint of more than'],
  ['a minus zero', -0, 'threw -0 in'],
  ['a text', 'no', 'threw "no" in'],
])('what a promise was rejected with is told: %s', (_, thrown, shown) => {
  expect(told(thrown)).toContain(shown);
});

test.each([
  ['a message', new Error('a'.repeat(1_000_000))],
  ['a text', 'a'.repeat(1_000_000)],
])('%s of any length is cut', (_, reason) => {
  expect(told(reason).length).toBeLessThan(2_100);
});
