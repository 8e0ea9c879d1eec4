import { expect, test } from 'vitest';
import { type AssessmentFilter, readFilter, sayCount } from './assessment-filter.ts';

test.each<[address: string, AssessmentFilter]>([
  ['', {}],
  [
    'preset=sprint&state=finished&search=two+words',
    { preset: 'sprint', state: 'finished', search: 'two words' },
  ],
  ['state=over&preset=&search=', {}],
  [`search=${'x'.repeat(300)}`, { search: 'x'.repeat(200) }],
])('the address %j is read as %j', (address, filter) => {
  expect(readFilter(new URLSearchParams(address))).toEqual(filter);
});

test.each([
  [sayCount(1, true, false), '1 assessment'],
  [sayCount(7, true, false), '7 assessments'],
  [sayCount(20, false, false), 'more than 20 assessments'],
  [sayCount(0, true, true), '0 found'],
  [sayCount(1_000, true, true), '1,000 found'],
  [sayCount(20, false, true), 'more than 20 found'],
])('%s', (said, words) => {
  expect(said).toBe(words);
});
