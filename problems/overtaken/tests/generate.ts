import {
  defineTests,
  everyList,
  everyPair,
  integers,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 60_000;
const noonToEnd = 1_000_000_000;

/** Boats that leave within `starts` seconds and take `shortest` to `longest`. */
function race(random: Random, n: number, starts: number, shortest: number, longest: number) {
  const start = integers(random, n, 0, starts);
  const finish = start.map((second) => second + random.integer(shortest, longest));
  return [start, finish] as const;
}

/** Start and finish of every boat that is back after three seconds. */
const boats = everyList(2, 0, 3, 2).filter(([start = 0, finish = 0]) => start < finish);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[0], [1], 0],
        [[0, 1], [5, 4], 1],
        [[0, 1], [5, 4], 2],
        [[1, 0], [4, 5], 0],
      ],
    },
    {
      group: 'Nobody overtakes',
      inputs: [[listOf(40, (i) => i), listOf(40, (i) => 50 + 2 * i), 0]],
    },
    {
      group: 'Each overtakes all before',
      inputs: [[listOf(40, (i) => i), listOf(40, (i) => 900 - 3 * i), 9]],
    },
    {
      group: 'All leave together',
      count: 1,
      make: (random) => [listOf(50, () => 7), integers(random, 50, 8, 90), 0],
    },
    {
      group: 'All arrive together',
      count: 1,
      make: (random) => [integers(random, 50, 0, 90), listOf(50, () => 91), 0],
    },
    {
      group: 'Many leave together',
      count: 2,
      make: (random, index) => [...race(random, 60, 4, 5, 40), 6 * index],
    },
    {
      group: 'Many arrive together',
      count: 2,
      make: (random, index) => {
        const start = integers(random, 60, 0, 50);
        return [start, start.map(() => 60 + 10 * random.integer(0, 4)), 10 * index];
      },
    },
    {
      group: 'No lead asked for',
      count: 2,
      make: (random, index) => [...race(random, 70 + 50 * index, 30, 20, 60), 0],
    },
    {
      group: 'Ahead by exactly the lead',
      count: 1,
      make: (random) => {
        const start = integers(random, 60, 0, 40);
        return [start, start.map(() => 50 + 7 * random.integer(0, 9)), 14];
      },
    },
    {
      group: 'A lead that nobody has',
      count: 1,
      make: (random) => [...race(random, 60, 30, 20, 60), noonToEnd],
    },
    {
      group: 'Small races by chance',
      count: 3,
      make: (random, index) => [...race(random, 90, 60, 10, 150), 3 + 12 * index],
    },
    {
      group: 'Middling races',
      count: 2,
      make: (random, index) => [...race(random, 1_500, 900, 100, 4_000), 200 * index],
    },
    {
      group: 'Largest n, worst case for all pairs',
      count: 4,
      make: (random, index) => [
        ...race(
          random,
          largest,
          [90_000, 5_000, 400_000_000, 300][index] ?? 1,
          1,
          [600_000, 100_000, 600_000_000, 9_000][index] ?? 1,
        ),
        [0, 2_500, 70_000_000, 60][index] ?? 0,
      ],
    },
    {
      group: 'Largest n, each overtakes all before',
      inputs: [[listOf(largest, (i) => i), listOf(largest, (i) => noonToEnd - i), 1]],
    },
    {
      group: 'Largest n, nobody overtakes',
      inputs: [
        [listOf(largest, (i) => 2 * i), listOf(largest, (i) => noonToEnd - 3 * (largest - i)), 0],
      ],
    },
    {
      group: 'Leads as long as the day',
      inputs: [
        [[0, 1, 1, 0], [noonToEnd, 2, 3, noonToEnd - 1], noonToEnd - 2],
        [listOf(50, (i) => i), listOf(50, (i) => noonToEnd - i), noonToEnd],
      ],
    },
    {
      group: 'Late starts one second apart',
      count: 1,
      make: (random) => {
        const start = listOf(80, () => noonToEnd - random.integer(40, 60));
        return [start, start.map((second) => second + random.integer(1, 39)), 5];
      },
    },
    {
      group: 'Every two boats within three seconds',
      sweep: everyPair(
        [1, 2].flatMap((n) => everyList(n, 0, boats.length - 1, n)),
        [0, 1, 2],
      ).map(([chosen, lead]) => [
        chosen.map((boat) => boats[boat]?.[0] ?? 0),
        chosen.map((boat) => boats[boat]?.[1] ?? 1),
        lead,
      ]),
    },
    {
      group: 'Few boats of all shapes',
      sweep: 300,
      make: (random) => {
        const n = random.integer(1, 9);
        const starts = random.integer(0, 6);
        return [...race(random, n, starts, 1, random.integer(1, 12)), random.integer(0, 4)];
      },
    },
    {
      group: 'Few boats at both ends of the day',
      sweep: 150,
      make: (random) => {
        const start = listOf(random.integer(2, 6), () =>
          random.pick([0, 1, 2, noonToEnd - 3, noonToEnd - 2]),
        );
        const finish = start.map((second) =>
          random.pick([2, 3, 10, noonToEnd - 1, noonToEnd].filter((end) => end > second)),
        );
        const leads = [0, 1, 7, noonToEnd - 3, noonToEnd - 2, noonToEnd - 1, noonToEnd];
        return [start, finish, random.pick(leads)];
      },
    },
  ],
  small: (random) => [...race(random, random.integer(1, 8), 6, 1, 9), random.integer(0, 4)],
});
