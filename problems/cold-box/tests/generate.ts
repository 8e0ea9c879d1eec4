import {
  defineTests,
  distinctIntegers,
  everyList,
  integers,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const everyLeg = (n: number) => listOf(n, (leg) => leg);
const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b);

function someDepots(random: Random, legs: number, count: number) {
  return ascending(distinctIntegers(random, count, 0, legs - 1));
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[5], [], 0],
        [[-5], [0], 1],
        [[9], [0], 1],
      ],
    },
    { group: 'Only downhill', inputs: [[[-3, -1, 0, -1_000_000, -7], [2], 1]] },
    {
      group: 'No repacking paid for',
      count: 1,
      make: (random) => [integers(random, 50, -20, 25), everyLeg(50), 0],
    },
    {
      group: 'More repackings than depots',
      count: 1,
      make: (random) => [integers(random, 60, -5, 30), someDepots(random, 60, 7), 60],
    },
    {
      group: 'Deep gorges between the climbs',
      count: 2,
      make: (random, index) => [
        listOf(90, (leg) => (leg % 9 < 6 ? random.integer(1, 40) : -random.integer(30, 300))),
        someDepots(random, 90, 20),
        3 + 5 * index,
      ],
    },
    {
      group: 'All equal',
      inputs: [[listOf(100, () => 7), everyLeg(100), 8]],
    },
    {
      group: 'Gentle start, steep end',
      count: 1,
      make: (random) => [
        [...integers(random, 60, 0, 3), ...integers(random, 60, 40, 60)],
        everyLeg(120),
        6,
      ],
    },
    {
      group: 'Depots only near the start',
      count: 1,
      make: (random) => [integers(random, 150, -10, 22), everyLeg(12), 12],
    },
    {
      group: 'Ups and downs',
      count: 3,
      make: (random, index) => {
        const legs = 100 + 80 * index;
        const count = 15 + 20 * index;
        return [integers(random, legs, -50, 60), someDepots(random, legs, count), 4 + 6 * index];
      },
    },
    {
      group: 'Overflow of 32 bits',
      inputs: [
        [listOf(5_000, () => 1_000_000), [], 0],
        [listOf(6_000, (leg) => 1_000_000 - leg), [2_999], 1],
      ],
    },
    { group: 'Every route of up to three legs', sweep: threeLegs() },
    { group: 'Short routes of all shapes', sweep: 300, make: shortRoute },
    { group: 'Climbs, gorges and few repackings', sweep: 250, make: climbs },
    {
      group: 'Highest rating that there can be',
      inputs: [
        [listOf(largest, () => 1_000_000), [], 0],
        // All of it between two gorges, at which there is nobody to repack.
        [
          [5, ...listOf(largest - 2, () => 1_000_000), -1_000_000],
          [0, largest - 2, largest - 1],
          largest,
        ],
      ],
    },
    {
      group: 'Largest n, fresh ice after every second leg',
      inputs: [[listOf(largest, (leg) => 400 + (leg % 7)), everyLeg(largest), largest / 2 - 1]],
    },
    {
      group: 'Largest n, few depots',
      count: 1,
      make: (random) => [integers(random, largest, -90, 99), someDepots(random, largest, 9), 4],
    },
    {
      group: 'Largest n, worst case for quadratic',
      count: 3,
      make: (random, index) => {
        const drift = integers(random, largest, -4_000 * index, 9_999);
        return [drift, someDepots(random, largest, 30_000), [900, 2_500, 8_000][index] ?? 0];
      },
    },
    {
      group: 'Largest n, a depot after every leg',
      count: 1,
      make: (random) => [integers(random, largest, -5_000, 5_500), everyLeg(largest), 777],
    },
  ],
  small: (random) => {
    const legs = random.integer(1, 9);
    const depots = someDepots(random, legs, random.integer(0, legs));
    return [integers(random, legs, -8, 10), depots, random.integer(0, Math.min(legs, 4))];
  },
});

type Route = [number[], number[], number];

/** Legs of -1 to 2 with every choice of depots; at most one repacking on three legs. */
function threeLegs(): Route[] {
  return everyList(3, -1, 2, 1).flatMap((drift) =>
    (drift.length < 3 ? [[], [0], [0, 1]] : [[0, 1], [1]]).flatMap((depots) =>
      (drift.length < 3 ? [0, 1] : [1])
        .filter((repacks) => depots.length <= drift.length && repacks <= drift.length)
        .map((repacks): Route => [drift, depots, repacks]),
    ),
  );
}

/** Up to seven legs that are often 0 or equal, with depots everywhere, nowhere or here and there. */
function shortRoute(random: Random): Route {
  const legs = random.integer(1, 7);
  const steepest = random.integer(1, 4);
  const depots = someDepots(random, legs, random.pick([0, legs, random.integer(0, legs)]));
  const drift = integers(random, legs, -steepest, steepest + 1);
  return [drift, depots, random.integer(0, Math.min(legs, random.integer(1, 4)))];
}

/** Long climbs with a fall now and then, and fewer repackings than depots. */
function climbs(random: Random): Route {
  const legs = random.integer(6, 11);
  const depots = someDepots(random, legs, random.integer(2, legs - 2));
  const drift = listOf(legs, () =>
    random.chance(1, 4) ? -random.integer(1, 12) : random.integer(0, 6),
  );
  return [drift, depots, random.integer(1, Math.max(1, depots.length - 1))];
}
