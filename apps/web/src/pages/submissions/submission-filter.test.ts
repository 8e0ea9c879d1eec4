import { expect, test } from 'vitest';
import { askFor, dayBefore, readFilter, writeFilter } from './submission-filter.ts';

test.each([
  ['', {}],
  ['problem=night-charging&where=practice', { problem: 'night-charging', where: 'practice' }],
  ['search=cold+box&where=practice', { search: 'cold box', where: 'practice' }],
  ['verdict=wrong-answer&language=typescript', { verdict: 'wrong-answer', language: 'typescript' }],
  ['since=2026-03-01&until=2026-03-14', { since: '2026-03-01', until: '2026-03-14' }],
  [
    'preset=classic&topic=two-pointers&starred=yes&order=fewest',
    { preset: 'classic', topic: 'two-pointers', starred: 'yes', order: 'fewest' },
  ],
])('the address ?%s', (address, filter) => {
  expect(readFilter(new URLSearchParams(address))).toEqual(filter);
  expect(writeFilter(filter as ReturnType<typeof readFilter>).toString()).toBe(address);
});

test('no longer a search than the server takes', () => {
  const { search } = readFilter(new URLSearchParams({ search: 'a'.repeat(300) }));
  expect(search).toHaveLength(200);
});

test.each([
  'verdict=great&where=moon&problem=',
  'since=yesterday&until=2026-13-40&starred=no',
  'order=newest&since=0001-01-01',
])('what is not understood is left out: %s', (address) => {
  expect(readFilter(new URLSearchParams(address))).toEqual({});
});

test('another filter leaves what is compared as it is', () => {
  const before = new URLSearchParams('where=practice&compare=a,b&note=c');
  expect(writeFilter({ search: 'x' }, before).toString()).toBe('search=x&compare=a%2Cb&note=c');
});

test('days are those of the browser, whole', () => {
  const day = (date: number) => new Date(2026, 2, date).getTime();
  expect(askFor({ since: '2026-03-01', until: '2026-03-14', search: 'x' })).toEqual({
    search: 'x',
    fromMs: day(1),
    beforeMs: day(15),
  });
  expect(dayBefore(new Date(2026, 2, 3, 23, 59).getTime(), 7)).toBe('2026-02-24');
});
