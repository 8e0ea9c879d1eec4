import { expect, test } from 'vitest';
import { principles } from '../../principles.ts';
import { scenarios } from './scenarios.ts';

test('there are four at least, and answers are given in each of the three ways', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(4);
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  expect(new Set(scenarios.map(({ answer }) => answer.kind))).toEqual(
    new Set(['rate', 'order', 'choose']),
  );
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
