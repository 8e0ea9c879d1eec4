import { expect, test } from 'vitest';
import { Random } from '../../fuzz/random.ts';
import { apart, drawItems, drawn, principlesOf } from './draw-items.ts';
import { items } from './items/items.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

test.each(seeds)(
  'draw %i has its numbers, asks nothing three times, and pairs far apart',
  (seed) => {
    const random = new Random(seed);
    const order = drawItems(items, () => random.next());
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

test.each(seeds)('draw %i speaks of every principle', (seed) => {
  const random = new Random(seed);
  const spoken = new Set(drawItems(items, () => random.next()).flatMap(principlesOf));
  expect(spoken.size).toBe(16);
});

test('over some draws everything is asked', () => {
  const random = new Random(1);
  const asked = new Set(
    Array.from({ length: 200 }, () => drawItems(items, () => random.next())).flatMap((order) =>
      order.map(({ id }) => id),
    ),
  );
  expect(items.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
});
