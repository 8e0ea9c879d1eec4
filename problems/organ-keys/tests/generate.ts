import {
  defineTests,
  everyList,
  everyPair,
  listOf,
  permutation,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 13;
const most = 1_000_000_000;

function walks(random: Random, n: number, low: number, high: number) {
  return listOf(n, (i) => listOf(n, (j) => (i === j ? 0 : random.integer(low, high))));
}

/** About `locked` of ten churches are locked, each key in a church that comes earlier in some order. */
function keys(random: Random, n: number, locked: number) {
  const order = permutation(random, n);
  const key = listOf(n, () => -1);
  order.forEach((church, place) => {
    if (place > 0 && random.integer(1, 10) <= locked)
      key[church] = order[random.integer(0, place - 1)] ?? 0;
  });
  return key;
}

/** Each key in the church before: one order is left. */
function chain(random: Random, n: number) {
  const order = permutation(random, n);
  const key = listOf(n, () => -1);
  order.forEach((church, place) => {
    if (place > 0) key[church] = order[place - 1] ?? 0;
  });
  return key;
}

/** Churches along a road: near ones are quick to reach, and going up takes `climb` more. */
function road(random: Random, n: number, climb: number) {
  const place = listOf(n, () => random.integer(0, 200));
  return listOf(n, (i) =>
    listOf(n, (j) => {
      const way = (place[j] ?? 0) - (place[i] ?? 0);
      if (i === j) return 0;
      return way > 0 ? way + climb : -way;
    }),
  );
}

const open = (n: number) => listOf(n, () => -1);

/**
 * It is best to walk from church 4 to church 9 at once, though that takes much longer than all other
 * walks: the others to church 9, and those to church 4, take longer still.
 */
function dearAtFirst(random: Random) {
  const walk = walks(random, largest, 1, 50);
  walk.forEach((row, from) => {
    if (from !== 4) row[4] = 90_000;
    if (from !== 9) row[9] = from === 4 ? 20_000 : 100_000;
  });
  return walk;
}

/** Of two churches each, the second has its key in the first; that of church 9 is in church 4. */
const lockedAtFirst = () => listOf(largest, (i) => ({ 9: 4, 2: 1, 12: 11 })[i] ?? -1);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[[0]], [0]],
        [
          [
            [0, 7],
            [3, 0],
          ],
          [-1, -1],
        ],
        [
          [
            [0, 7],
            [3, 0],
          ],
          [-1, 0],
        ],
      ],
    },
    {
      group: 'No locks',
      count: 2,
      make: (random, index) => [walks(random, 5 + index, 1, 40), open(5 + index)],
    },
    {
      group: 'Only one order',
      count: 2,
      make: (random, index) => [walks(random, 6 + index, 0, 60), chain(random, 6 + index)],
    },
    {
      group: 'Keys in a circle',
      count: 1,
      make: (random) => [walks(random, 6, 1, 9), [-1, 2, 3, 1, 0, 4]],
    },
    {
      group: 'A key in its own church',
      count: 1,
      make: (random) => [walks(random, 5, 1, 9), [-1, 0, 2, -1, 3]],
    },
    {
      group: 'All locked',
      count: 1,
      make: (random) => [walks(random, 4, 1, 9), [1, 2, 3, 0]],
    },
    {
      group: 'Free walks',
      count: 1,
      make: (random) => [walks(random, 7, 0, 1), keys(random, 7, 5)],
    },
    {
      group: 'Along a road',
      count: 2,
      make: (random, index) => [road(random, 7, index * 30), keys(random, 7, 3)],
    },
    {
      group: 'All keys in one church',
      count: 1,
      make: (random) => [walks(random, 7, 5, 90), [3, 3, 3, -1, 3, 3, -1]],
    },
    {
      group: 'Ways through a third church are quicker',
      inputs: [
        [
          [
            [0, 1, 90, 90],
            [90, 0, 1, 90],
            [1, 90, 0, 50],
            [1, 90, 90, 0],
          ],
          [-1, -1, 1, -1],
        ],
      ],
    },
    {
      group: 'Small rounds by chance',
      count: 3,
      make: (random, index) => [walks(random, 8, 1, 100), keys(random, 8, 2 + 3 * index)],
    },
    {
      group: 'Minutes that overflow 32 bits',
      count: 1,
      make: (random) => [walks(random, 7, most - 900, most), keys(random, 7, 4)],
    },
    {
      group: 'Largest n, no locks: worst case for all orders',
      count: 2,
      make: (random, index) => [
        index === 0 ? walks(random, largest, 1, most) : road(random, largest, 15),
        open(largest),
      ],
    },
    {
      group: 'Largest n, some locks',
      count: 3,
      make: (random, index) => [walks(random, largest, 20, 99), keys(random, largest, 1 + index)],
    },
    {
      group: 'Largest n, what saves most in the end is dear at first',
      count: 2,
      make: (random, index) => [dearAtFirst(random), index === 0 ? open(largest) : lockedAtFirst()],
    },
    {
      group: 'Largest n, one key is out of reach',
      count: 1,
      make: (random) => [walks(random, largest, 1, 30), [...open(largest - 2), 12, 11]],
    },
    {
      group: 'Longest walks everywhere',
      inputs: [
        [listOf(largest, (i) => listOf(largest, (j) => (i === j ? 0 : most))), open(largest)],
        [
          listOf(largest, (i) => listOf(largest, (j) => (i === j ? 0 : most - ((i * j) % 5)))),
          listOf(largest, (i) => i - 1),
        ],
      ],
    },
    {
      group: 'Largest n, few walks of different length',
      count: 1,
      make: (random) => [walks(random, largest, 0, 2), keys(random, largest, 3)],
    },
    {
      group: 'Every two churches with walks of up to two minutes',
      sweep: everyPair(everyList(2, 0, 2, 2), everyList(2, -1, 1, 2)).map(
        ([[there = 0, back = 0], key]) => [
          [
            [0, there],
            [back, 0],
          ],
          key,
        ],
      ),
    },
    {
      group: 'Few churches of all shapes',
      sweep: 300,
      make: (random) => {
        const n = random.integer(1, 6);
        const key = random.chance(1, 4)
          ? listOf(n, () => random.integer(-1, n - 1))
          : keys(random, n, random.integer(0, 10));
        return [walks(random, n, 0, random.pick([1, 2, 9])), key];
      },
    },
    {
      group: 'Few churches, walks of no time and of the longest',
      sweep: 120,
      make: (random) => {
        const n = random.integer(2, 5);
        const minutes = [0, 1, most - 1, most].slice(random.integer(0, 2));
        return [
          listOf(n, (i) => listOf(n, (j) => (i === j ? 0 : random.pick(minutes)))),
          keys(random, n, random.integer(0, 10)),
        ];
      },
    },
  ],
  small: (random) => {
    const n = random.integer(1, 5);
    const key =
      random.integer(1, 5) === 1 ? listOf(n, () => random.integer(-1, n - 1)) : keys(random, n, 5);
    return [walks(random, n, 0, 9), key];
  },
});
