import { describe, expect, it } from 'vitest';
import { binaryTree, distinctIntegers, integers, Random, shuffled, text } from '../index.ts';
import { ChoicesExhausted, ChosenRandom } from './chosen-random.ts';

/** Draws of every kind. */
function everything(random: Random): unknown {
  return [
    integers(random, random.integer(0, 9), -5, 5),
    distinctIntegers(random, 4, -1_000_000_000, 3),
    shuffled(random, [1, 2, 3, 4]),
    text(random, random.integer(1, 5), 'abc'),
    binaryTree(random, random.integer(0, 8), 5, () => random.integer(-9, -2)),
    random.chance(1, 3),
    random.pick(['x', 'y', 'z']),
    random.uint32(),
    random.integer(-(2 ** 50), 2 ** 52),
  ];
}

describe('recorded choices', () => {
  const seeds = Array.from({ length: 50 }, (_, index) => `seed ${index}`);

  it('do not change what a seed draws', () => {
    for (const seed of seeds)
      expect(everything(new ChosenRandom({ seed }))).toEqual(everything(new Random(seed)));
  });

  it('make the same again', () => {
    for (const seed of seeds) {
      for (const source of [{ seed }, { simpleSeed: seed }]) {
        const recorded = new ChosenRandom(source);
        const made = everything(recorded);
        const ranks = recorded.choices.map(({ rank }) => rank);
        const replayed = new ChosenRandom({ ranks });
        expect(everything(replayed)).toEqual(made);
        expect(replayed.choices).toEqual(recorded.choices);
      }
    }
  });

  it.each([
    [3, 7, [3, 4, 5, 6, 7]],
    [-7, -5, [-5, -6, -7]],
    [-2, 2, [0, 1, -1, 2, -2]],
    [-1, 3, [0, 1, -1, 2, 3]],
    [-4, 1, [0, 1, -1, -2, -3, -4]],
    [5, 5, [5]],
  ])('from %i to %i begin with the simplest', (low, high, order) => {
    const drawn = order.map((_, rank) => new ChosenRandom({ ranks: [rank] }).integer(low, high));
    expect(drawn).toEqual(order);
  });

  it('beyond what there is to draw take the last', () => {
    expect(new ChosenRandom({ ranks: [99] }).integer(1, 6)).toBe(6);
  });

  it('that have come to an end draw the simplest, and after many draws refuse', () => {
    const random = new ChosenRandom({ ranks: [] });
    expect([random.integer(2, 9), random.pick(['a', 'b']), random.integer(-3, 3)]).toEqual([
      2,
      'a',
      0,
    ]);
    // A generator that draws until it has two that differ would never end.
    const untilTwo = () => {
      const drawn = new Set<number>();
      while (drawn.size < 2) drawn.add(random.integer(1, 9));
    };
    expect(untilTwo).toThrow(ChoicesExhausted);
  });
});
