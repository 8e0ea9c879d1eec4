import {
  defineTests,
  everyList,
  listOf,
  permutation,
  type Random,
  shuffled,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const mostIsles = 10_000;
const mostOffers = 40_000;

type Offers = number[][];

/** A random tree: every isle is joined to one of the `reach` isles before it. */
function tree(isles: number, random: Random, reach: number, price: () => number): Offers {
  return listOf(isles - 1, (i) => [random.integer(Math.max(0, i + 1 - reach), i), i + 1, price()]);
}

/** `count` offers between any two isles that are at most `reach` apart in number. */
function others(isles: number, random: Random, count: number, reach: number, price: () => number) {
  return listOf(count, () => {
    const a = random.integer(0, isles - 2);
    return [a, random.integer(a + 1, Math.min(isles - 1, a + reach)), price()];
  });
}

/** Gives the isles new numbers and the offers a new order, so that neither tells anything. */
function disguised(random: Random, isles: number, offers: Offers): [number, Offers] {
  const name = permutation(random, isles);
  const renamed = offers.map(([a = 0, b = 0, price = 0]) =>
    random.chance(1, 2) ? [name[a] ?? 0, name[b] ?? 0, price] : [name[b] ?? 0, name[a] ?? 0, price],
  );
  return [isles, shuffled(random, renamed)];
}

/** A tree and further offers, all with prices up to `dearest`. */
function bank(random: Random, isles: number, count: number, reach: number, dearest: number) {
  const price = () => random.integer(1, dearest);
  return disguised(random, isles, [
    ...tree(isles, random, reach, price),
    ...others(isles, random, count - isles + 1, reach, price),
  ]);
}

/** Two isles each, several of which are one and the same text: 1 and 123, 11 and 23. */
function readAlike(random: Random, isles: number, texts: number) {
  return listOf(texts, () => {
    const text = `${random.integer(100, 12_999)}`;
    const pairs = listOf(text.length - 1, (at) => [text.slice(0, at + 1), text.slice(at + 1)]);
    return pairs
      .filter(([one = '', other = '']) => !other.startsWith('0') && one !== other)
      .map((pair) => pair.map(Number))
      .filter((pair) => pair.every((isle) => isle < isles));
  }).flat();
}

/** At most one offer for any two isles. */
function withoutRepeats([isles, offers]: [number, Offers]): [number, Offers] {
  const seen = new Set<number>();
  const kept = offers.filter(([a = 0, b = 0]) => {
    const pair = Math.min(a, b) * isles + Math.max(a, b);
    return !seen.has(pair) && seen.add(pair);
  });
  return [isles, kept];
}

/** Cheap cables along all isles, the dear ones near one end; and offers from everywhere to the other end. */
function onePath(isReversed: boolean): [number, Offers] {
  const name = (isle: number) => (isReversed ? mostIsles - 1 - isle : isle);
  const along = listOf(mostIsles - 1, (i) => [name(i), name(i + 1), i < 3 ? 50 - 10 * i : 1]);
  const across = listOf(8, (i) => [name(i < 5 ? i : 1_000 * i), name(mostIsles - 1), 100 + i]);
  return [mostIsles, [...along, ...across]];
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [2, [[1, 0, 5]]],
        [
          2,
          [
            [0, 1, 5],
            [0, 1, 5],
          ],
        ],
        [
          3,
          [
            [0, 1, 9],
            [1, 2, 9],
            [2, 0, 9],
          ],
        ],
      ],
    },
    {
      group: 'Not one offer can be done without',
      count: 2,
      make: (random, index) =>
        disguised(
          random,
          9 + 300 * index,
          tree(9 + 300 * index, random, 6, () => random.integer(1, 50)),
        ),
    },
    {
      group: 'One ring',
      inputs: [
        [
          6,
          [
            [0, 1, 4],
            [1, 2, 9],
            [2, 3, 2],
            [3, 4, 7],
            [4, 5, 5],
            [5, 0, 3],
          ],
        ],
        [
          5,
          [
            [3, 0, 8],
            [0, 4, 8],
            [4, 1, 1],
            [1, 2, 6],
            [2, 3, 8],
          ],
        ],
      ],
    },
    {
      group: 'All at the same price',
      count: 2,
      make: (random, index) => bank(random, 8 + 60 * index, 14 + 130 * index, 20, 1),
    },
    {
      group: 'Rings joined by single cables',
      inputs: [
        [
          8,
          [
            [0, 1, 5],
            [1, 2, 6],
            [2, 0, 8],
            [2, 3, 1],
            [3, 4, 20],
            [4, 5, 3],
            [5, 6, 2],
            [6, 4, 3],
            [6, 7, 90],
          ],
        ],
      ],
    },
    {
      group: 'Several offers for the same isles',
      count: 3,
      make: (random, index) => bank(random, 5 + 8 * index, 16 + 30 * index, 3, 30),
    },
    {
      group: 'No two offers for the same isles',
      count: 3,
      make: (random, index) =>
        withoutRepeats(bank(random, 12 + 20 * index, 26 + 60 * index, 40, 40 + 300 * index)),
    },
    {
      group: 'Dearest of all',
      inputs: [
        [
          4,
          [
            [0, 1, 1_000_000_000],
            [1, 2, 1_000_000_000],
            [2, 0, 1_000_000_000],
            [3, 0, 7],
            [2, 3, 999_999_999],
          ],
        ],
      ],
    },
    {
      group: 'Middling banks',
      count: 3,
      make: (random, index) =>
        bank(random, 400 + 500 * index, 1_300 + 1_700 * index, [400, 30, 8][index] ?? 1, 1_000_000),
    },
    {
      group: 'Largest bank, one long chain of cheap cables',
      count: 2,
      make: (random, index) => {
        const cheap = tree(mostIsles, random, 1, () => random.integer(1, 1_000));
        const dear = others(
          mostIsles,
          random,
          mostOffers - mostIsles + 1,
          [mostIsles, 50][index] ?? 1,
          () => random.integer(index === 0 ? 900 : 2_000, 1_000_000_000),
        );
        return disguised(random, mostIsles, [...cheap, ...dear]);
      },
    },
    {
      group: 'Largest bank, worst case for quadratic',
      count: 3,
      make: (random, index) =>
        bank(
          random,
          mostIsles,
          mostOffers,
          [mostIsles, 20, 300][index] ?? 1,
          [1_000_000_000, 1_000_000_000, 60][index] ?? 1,
        ),
    },
    {
      group: 'Isles whose numbers read alike one behind the other',
      count: 2,
      make: (random, index) => {
        const isles = [130, 1_200][index] ?? 2;
        const price = () => random.integer(1, 1_000);
        return [
          isles,
          shuffled(random, [
            ...tree(isles, random, isles, () => random.integer(800, 1_000)),
            ...readAlike(random, isles, 150 + 350 * index).map((two) => [...two, price()]),
          ]),
        ];
      },
    },
    {
      group: 'All isles on one ring',
      count: 1,
      make: (random) =>
        disguised(random, mostIsles, [
          ...tree(mostIsles, random, 1, () => random.integer(1, 1_000_000)),
          [0, mostIsles - 1, 999_999],
        ]),
    },
    { group: 'One path over all isles, deep from its ends', inputs: [false, true].map(onePath) },
    {
      group: 'Every up to four offers for the same two isles',
      sweep: everyList(4, 1, 3, 1).map((prices): [number, Offers] => [
        2,
        prices.map((price, i) => (i % 2 ? [1, 0, price] : [0, 1, price])),
      ]),
    },
    {
      group: 'Few isles, offers of all shapes',
      sweep: 300,
      make: (random) => {
        const isles = random.integer(2, 7);
        return bank(
          random,
          isles,
          isles + random.integer(-1, 6),
          random.integer(1, 6),
          random.pick([1, 2, 4, 30]),
        );
      },
    },
    {
      group: 'Long ways over more than ten isles',
      sweep: 120,
      make: (random) => {
        const isles = random.integer(9, 16);
        const price = () => random.integer(1, random.pick([5, 60]));
        return disguised(random, isles, [
          ...tree(isles, random, random.integer(1, 2), price),
          ...others(isles, random, random.integer(1, 7), isles, price),
        ]);
      },
    },
    {
      group: 'Few isles, cheapest and dearest offers',
      sweep: 120,
      make: (random) => {
        const isles = random.integer(2, 5);
        const price = () => random.pick([1, 2, 999_999_999, 1_000_000_000, 1_000_000_000]);
        return disguised(random, isles, [
          ...tree(isles, random, 2, price),
          ...others(isles, random, random.integer(0, 4), isles, price),
        ]);
      },
    },
  ],
  small: (random) => {
    const isles = random.integer(2, 6);
    return bank(
      random,
      isles,
      isles + random.integer(-1, 4),
      random.integer(2, 5),
      random.pick([4, 30]),
    );
  },
});
