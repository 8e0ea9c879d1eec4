import {
  binaryTree,
  defineTests,
  distinctIntegers,
  type LevelOrder,
  listOf,
  permutation,
  type Random,
  shuffled,
  spine,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Lists = [yamna: number[], idir: number[]];

const largest = 60_000;
const highest = 1_000;

/** The lists of both wardens for a tree in level order. */
function listsOf(tree: LevelOrder<number>): Lists {
  const children = new Map<number, [number, number]>();
  let next = 1;
  tree.forEach((litres, place) => {
    if (litres === null) return;
    children.set(place, [next, next + 1]);
    next += 2;
  });
  const yamna: number[] = [];
  const idir: number[] = [];
  const walk = (place: number): void => {
    const litres = tree[place] ?? null;
    if (litres === null) return;
    const [left, right] = children.get(place) ?? [0, 0];
    yamna.push(litres);
    walk(left);
    idir.push(litres);
    walk(right);
  };
  walk(0);
  return [yamna, idir];
}

function network(random: Random, n: number, levels: number, most: number): Lists {
  const litres = distinctIntegers(random, n, 1, most);
  return listsOf(binaryTree(random, n, levels, (i) => litres[i] ?? 0));
}

/** Exchanges the entries of Idir's list at two places. */
function exchanged([yamna, idir]: Lists, one: number, other: number): Lists {
  const slipped = [...idir];
  slipped[one] = idir[other] ?? 0;
  slipped[other] = idir[one] ?? 0;
  return [yamna, slipped];
}

/** A chain of `levels` sluices with all others in one bushy branch at its end. */
function longWayDown(
  random: Random,
  n: number,
  levels: number,
  goesLeft: (level: number) => boolean,
): Lists {
  const litres = distinctIntegers(random, n, 1, 1e9);
  const [top, below] = [litres.slice(0, levels), litres.slice(levels)];
  const [yamna, idir] = listsOf(
    binaryTree(random, below.length, highest - levels, (i) => below[i] ?? 0),
  );
  const before: number[] = [];
  const behind: number[] = [];
  top.forEach((number, level) => {
    (goesLeft(level) ? behind : before).push(number);
  });
  return [
    [...top, ...yamna],
    [...before, ...idir, ...behind.reverse()],
  ];
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[7], [7]],
        [
          [2, 9],
          [9, 2],
        ],
        [
          [2, 9],
          [2, 9],
        ],
      ],
    },
    {
      group: 'Never to the left',
      inputs: [
        listsOf(
          spine(
            50,
            () => false,
            (i) => 900 - 7 * i,
          ),
        ),
      ],
    },
    {
      group: 'Never to the right',
      inputs: [
        listsOf(
          spine(
            60,
            () => true,
            (i) => 3 + 5 * i,
          ),
        ),
      ],
    },
    {
      group: 'To and fro without forks',
      inputs: [
        listsOf(
          spine(
            80,
            (level) => level % 3 === 1,
            (i) => 1 + ((i * 37) % 101),
          ),
        ),
      ],
    },
    { group: 'Every sluice forks', inputs: [listsOf(listOf(127, (i) => 127 - i))] },
    {
      group: 'No network fits, few sluices',
      inputs: [
        [
          [1, 2, 3],
          [3, 1, 2],
        ],
        [
          [8, 5, 2, 6],
          [2, 6, 8, 5],
        ],
      ],
    },
    {
      group: 'No network fits because of the last two of Idir',
      count: 1,
      make: (random) => {
        const litres = distinctIntegers(random, 63, 1, 500);
        const lists = listsOf(listOf(63, (i) => litres[i] ?? 0));
        return exchanged(lists, 60, 62);
      },
    },
    {
      group: 'Two numbers exchanged',
      count: 3,
      make: (random, index) => {
        const one = random.integer(0, 59);
        return exchanged(network(random, 120, 14, 5_000), one, one + 1 + 20 * index);
      },
    },
    {
      group: 'Numbers that look like places',
      count: 1,
      make: (random) => {
        const numbers = permutation(random, 90).map((place) => place + 1);
        return listsOf(binaryTree(random, 90, 20, (i) => numbers[i] ?? 0));
      },
    },
    { group: 'Small networks', count: 3, make: (random) => network(random, 40, 12, 99) },
    {
      group: 'Flows that overflow 32 bits',
      count: 2,
      make: (random, index) => {
        const [yamna, idir] = network(random, 80 + 200 * index, 30, 50_000);
        return [yamna.map((litres) => 1e9 - litres), idir.map((litres) => 1e9 - litres)];
      },
    },
    {
      group: 'Middling networks',
      count: 2,
      make: (random, index) => network(random, 1_000 + 2_000 * index, 40, 60_000),
    },
    {
      group: 'Largest n, worst case for searching',
      count: 2,
      make: (random) => network(random, largest, highest, 90_000),
    },
    {
      group: 'Largest n and height',
      count: 3,
      make: (random, index) =>
        longWayDown(random, largest, 900, (level) => index === 0 || (index === 2 && level % 2 > 0)),
    },
    {
      group: 'Largest n, no network fits',
      count: 1,
      make: (random) => {
        const lists = longWayDown(random, largest, 300, (level) => level % 5 > 0);
        return exchanged(lists, largest - 2, largest - 1);
      },
    },
    {
      group: 'Largest flows that there can be',
      count: 1,
      make: (random) => listsOf(binaryTree(random, largest, highest, (i) => 1e9 - i)),
    },
    {
      group: 'Longest way down',
      inputs: [
        listsOf(
          spine(
            highest,
            (level) => level % 5 > 2,
            (i) => 1 + ((i * 7) % 1_009),
          ),
        ),
      ],
    },
    {
      group: 'Every order of up to five sluices',
      sweep: everyOrder([30, 7, 112, 1, 64]),
    },
    {
      group: 'Numbers that read alike when they stand together',
      sweep: 200,
      make: (random) => {
        const alike = shuffled(random, [1, 11, 111, 1111, 2, 12, 21, 121, 112]);
        const numbers = alike.slice(0, random.integer(2, 5));
        if (random.chance(1, 3)) numbers.sort((a, b) => a - b);
        return [numbers, shuffled(random, numbers)];
      },
    },
    {
      group: 'Small networks, and two neighbours of the second list exchanged',
      sweep: 200,
      make: (random) => {
        const n = random.integer(6, 11);
        const lists = network(random, n, random.integer(4, n), 40);
        const place = random.integer(0, n - 2);
        return random.chance(1, 4) ? lists : exchanged(lists, place, place + 1);
      },
    },
  ],
  small: (random) => {
    const n = random.integer(1, 7);
    const numbers = distinctIntegers(random, n, 1, 12);
    if (random.chance(1, 3)) return [numbers, shuffled(random, numbers)];
    return listsOf(binaryTree(random, n, n, (i) => numbers[i] ?? 0));
  },
});

/** The first one to all of `numbers`, in this order, with all orders of the second list. */
function everyOrder(numbers: readonly number[]): Lists[] {
  let orders: number[][] = [[]];
  return numbers.flatMap((number, at) => {
    orders = orders.flatMap((order) =>
      listOf(at + 1, (place) => order.toSpliced(place, 0, number)),
    );
    return orders.map((order): Lists => [numbers.slice(0, at + 1), order]);
  });
}
