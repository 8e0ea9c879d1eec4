import { expect, test } from 'vitest';
import { readFilter, writeFilter } from './submission-filter.ts';

test.each([
  ['', {}],
  ['problem=night-charging&where=practice', { problem: 'night-charging', where: 'practice' }],
  ['search=cold+box&where=practice', { search: 'cold box', where: 'practice' }],
  ['verdict=wrong-answer&language=typescript', { verdict: 'wrong-answer', language: 'typescript' }],
])('the address ?%s', (address, filter) => {
  expect(readFilter(new URLSearchParams(address))).toEqual(filter);
  expect(writeFilter(filter as ReturnType<typeof readFilter>).toString()).toBe(address);
});

test('no longer a search than the server takes', () => {
  const { search } = readFilter(new URLSearchParams({ search: 'a'.repeat(300) }));
  expect(search).toHaveLength(200);
});

test('what is not understood is left out', () => {
  expect(readFilter(new URLSearchParams('verdict=great&where=moon&problem='))).toEqual({});
});
