import {
  binaryTree,
  defineTests,
  everyList,
  listOf,
  type Random,
  spine,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 50_000;
const highest = 1_000;

function randomCamp(random: Random, boxes: number, most: number) {
  return binaryTree(random, boxes, highest, () => random.integer(0, most));
}

/** A spine of `levels` boxes to the left; from each but the last a single box hangs to the right. */
function comb(levels: number, spineWatts: (level: number) => number, armWatts: number) {
  const tree: (number | null)[] = [spineWatts(0)];
  for (let level = 1; level < levels; level++) {
    tree.push(spineWatts(level), armWatts);
    if (level > 1) tree.push(null, null);
  }
  while (tree.at(-1) === null) tree.pop();
  return tree;
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[], 5],
        [[7], 7],
        [[8], 7],
        [[0], 1],
      ],
    },
    { group: 'Everything from the gate', inputs: [[[5, 4, 3, 2, 1, null, 6], 21]] },
    { group: 'All equal', inputs: [[listOf(127, () => 10), 35]] },
    { group: 'A generator at every box', inputs: [[listOf(63, () => 9), 9]] },
    {
      group: 'One long cable',
      inputs: [
        [
          spine(
            120,
            (level) => level % 3 !== 0,
            (i) => (i * 37) % 50,
          ),
          110,
        ],
      ],
    },
    {
      group: 'The heavier branch lies now left, now right',
      count: 3,
      make: (random) => [
        binaryTree(random, 90, 12, () => random.integer(1, 60)),
        random.integer(90, 140),
      ],
    },
    {
      group: 'One box too hungry, deep down',
      count: 1,
      make: (random) => {
        const camp = randomCamp(random, 150, 40);
        camp[camp.length - 1] = 501;
        return [camp, 500];
      },
    },
    { group: 'Boxes that need nothing', inputs: [[[0, 0, 0, 0, 3, 0, 0, 3, 0, 3], 4]] },
    {
      group: 'Overflow of 32 bits',
      count: 2,
      make: (random, index) => [
        binaryTree(random, 300, 40, () => random.integer(900_000_000, 1_000_000_000)),
        [5_000_000_000, 10_000_000_000_000][index] ?? 1,
      ],
    },
    {
      group: 'Middling camps',
      count: 2,
      make: (random, index) => [randomCamp(random, 400 + 200 * index, 100), 250 + 300 * index],
    },
    { group: 'Every camp of up to three boxes', sweep: threeBoxes() },
    { group: 'Small camps of all shapes', sweep: 300, make: smallCamp },
    {
      group: 'Small camps of hungry boxes, a watt too many or just not',
      sweep: 120,
      make: byAWatt,
    },
    {
      group: 'Exactly what the largest generator delivers, and a watt more',
      count: 2,
      make: (random, index) => [
        binaryTree(random, 10_000 + index, highest, (box) => (box < 10_000 ? 1_000_000_000 : 1)),
        10_000_000_000_000,
      ],
    },
    {
      group: 'Most watts that a camp can need',
      count: 1,
      make: (random) => [
        binaryTree(random, largest, highest, () => 1_000_000_000),
        10_000_000_000_000,
      ],
    },
    {
      group: 'As many generators as boxes',
      count: 1,
      make: (random) => [binaryTree(random, largest, highest, () => 1), 1],
    },
    {
      group: 'Largest n, few generators',
      count: 1,
      make: (random) => [randomCamp(random, largest, 100), 1_000_000],
    },
    {
      group: 'Largest n, worst case for quadratic',
      count: 5,
      make: (random, index) => [
        randomCamp(random, largest, [99, 40, 99, 9, 60][index] ?? 1),
        [120, 50, 150, 20, 200][index] ?? 1,
      ],
    },
    {
      group: 'Largest height',
      inputs: [[comb(highest, (level) => level % 90, 40), 95]],
    },
  ],
  small: (random) => {
    const camp = binaryTree(random, random.integer(0, 9), 6, () => random.integer(0, 9));
    return [camp, random.integer(random.chance(1, 4) ? 1 : 9, 20)];
  },
});

type Camp = (number | null)[];

/** A box, with one or two below it or a chain of two, needs from 0 to 3 watts at each. */
function threeBoxes(): [Camp, number][] {
  const camps: Camp[] = [[], [0], [1], [2]];
  for (const [gate = 0, one = 0, other = 0] of everyList(3, 0, 2, 3)) {
    camps.push([gate, one, other], [gate, null, one, other]);
    if (other > 0) camps.push([gate, one], [gate, one, null, null, other]);
  }
  return camps.flatMap((camp) => [1, 2, 3].map((capacity): [Camp, number] => [camp, capacity]));
}

/** Camps in which branches draw alike and boxes need nothing more often than not. */
function smallCamp(random: Random): [Camp, number] {
  const most = random.integer(1, 6);
  const camp = binaryTree(random, random.integer(0, 11), 5, () => random.integer(0, most));
  // Rarely so small that one box alone needs more.
  return [camp, random.integer(random.chance(1, 12) ? 1 : most, 2 * most + 2)];
}

/** A generator delivers exactly what the first few boxes need together, or a watt less. */
function byAWatt(random: Random): [Camp, number] {
  const camp = binaryTree(random, random.integer(2, 7), 4, () =>
    random.integer(200_000_000, 1_000_000_000),
  );
  const needs = camp.filter((watts) => watts !== null);
  const together = needs.slice(0, random.integer(2, needs.length));
  const watts = together.reduce((sum, one) => sum + one, 0) - random.integer(0, 1);
  return [camp, Math.max(watts, ...needs)];
}
