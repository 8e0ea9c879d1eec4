import { expect, test } from 'vitest';
import { Random } from '../../fuzz/random.ts';
import { apart, drawItems, principlesOf, sharesOf } from './draw-items.ts';
import { items } from './items/items.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

test.each([
  [30, { choices: 24, agreements: 6, choicePairs: 4, agreementPairs: 2 }],
  [20, { choices: 16, agreements: 4, choicePairs: 3, agreementPairs: 1 }],
])('of %i items each kind has its share', (count, shares) => {
  expect(sharesOf(count)).toEqual(shares);
});

test.each(seeds)(
  'draw %i has its numbers, asks nothing three times, and pairs far apart',
  (seed) => {
    const random = new Random(seed);
    const count = 20 + (seed % 11);
    const drawn = sharesOf(count);
    const order = drawItems(items, count, () => random.next());
    expect(order).toHaveLength(count);
    expect(order.filter(({ kind }) => kind === 'choice')).toHaveLength(drawn.choices);
    expect(order.filter(({ kind }) => kind === 'agreement')).toHaveLength(drawn.agreements);
    expect(new Set(order.map(({ id }) => id)).size).toBe(order.length);
    const pairs = order.flatMap((item, at) => {
      const other = order.findIndex(({ id }) => id === item.twin);
      return other < 0 ? [] : [Math.abs(at - other)];
    });
    expect(pairs).toHaveLength(drawn.choicePairs + drawn.agreementPairs);
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(apart);
  },
);

test.each(seeds)('draw %i speaks of every principle, however few are asked', (seed) => {
  const random = new Random(seed);
  for (const count of [20, 30]) {
    const spoken = drawItems(items, count, () => random.next()).flatMap(principlesOf);
    expect(new Set(spoken).size, `${count} items`).toBe(16);
  }
});

test('over some draws everything is asked', () => {
  const random = new Random(1);
  const asked = new Set(
    Array.from({ length: 200 }, () => drawItems(items, 30, () => random.next())).flatMap((order) =>
      order.map(({ id }) => id),
    ),
  );
  expect(items.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
});
