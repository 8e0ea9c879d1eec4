import { expect, test } from 'vitest';
import { principles } from '../../principles.ts';
import { scenarios } from './scenarios.ts';

test.each([
  ['work', 4, ['rate', 'order', 'choose']],
  ['design', 3, ['rate', 'choose']],
] as const)('of %s there are %i at least, answered in every way there is', (kind, least, ways) => {
  const some = scenarios.filter((scenario) => scenario.kind === kind);
  expect(some.length).toBeGreaterThanOrEqual(least);
  expect(new Set(some.map(({ answer }) => answer.kind))).toEqual(new Set(ways));
});

test('no id is there twice', () => {
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
});

test.each(scenarios.map((one) => [one.id, one] as const))(
  '%s can be read and answered',
  (_, one) => {
    const { responses } = one.answer;
    expect(responses.length).toBeGreaterThanOrEqual(5);
    expect(responses.length).toBeLessThanOrEqual(8);
    expect(new Set(responses.map(({ text }) => text)).size).toBe(responses.length);
    for (const { reason, principles: named } of responses) {
      expect(reason.length).toBeGreaterThan(60);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((principle) => !(principle in principles))).toEqual([]);
    }
    if (one.answer.kind === 'choose')
      expect(one.answer.responses.filter(({ chosen }) => chosen)).toHaveLength(1);
  },
);

test.each(scenarios.map((one) => [one.id, one] as const))(
  'in %s things arrive in order of time',
  (_, { arrived }) => {
    const times = arrived.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(times.every((at) => /^\d\d:\d\d$/.test(at))).toBe(true);
  },
);
