import { defineTests, type InputOf, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;

function season(random: Random, days: number, landed: number, wanted: number, fee: number) {
  return [
    integers(random, days, 0, landed),
    integers(random, days, 0, wanted),
    integers(random, days, 0, fee),
  ] as const;
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[0], [0], [50]],
        [[3], [5], [40]],
        [[9], [4], [100_000]],
      ],
    },
    {
      group: 'The ship never comes',
      inputs: [[listOf(30, () => 0), listOf(30, (i) => i), listOf(30, (i) => 7 * i)]],
    },
    {
      group: 'More than enough in the store',
      count: 1,
      make: (random) => {
        const [, wanted, fee] = season(random, 40, 0, 20, 90);
        return [listOf(40, () => 20), wanted, fee];
      },
    },
    {
      group: 'All equal',
      inputs: [[listOf(50, () => 3), listOf(50, () => 5), listOf(50, () => 11)]],
    },
    {
      group: 'Fees rise day by day',
      count: 1,
      make: (random) => {
        const [landed, wanted] = season(random, 60, 10, 16, 0);
        return [landed, wanted, listOf(60, (i) => 10 + 9 * i)];
      },
    },
    {
      group: 'Fees fall day by day',
      count: 1,
      make: (random) => {
        const [landed, wanted] = season(random, 60, 10, 16, 0);
        return [landed, wanted, listOf(60, (i) => 900 - 9 * i)];
      },
    },
    {
      group: 'One ship on the first morning',
      count: 1,
      make: (random) => {
        const [, wanted, fee] = season(random, 80, 0, 9, 300);
        return [[150, ...listOf(79, () => 0)], wanted, fee];
      },
    },
    {
      group: 'The ship comes on the last morning',
      count: 1,
      make: (random) => {
        const [, wanted, fee] = season(random, 50, 0, 9, 300);
        return [[...listOf(49, () => 0), 10_000], wanted, fee];
      },
    },
    {
      group: 'Large orders that must be split',
      count: 1,
      make: (random) => [
        integers(random, 45, 0, 700),
        listOf(45, (i) => (i % 5 === 4 ? random.integer(1_500, 4_000) : random.integer(0, 30))),
        integers(random, 45, 1, 99),
      ],
    },
    {
      group: 'Days on which borrowing is free',
      count: 1,
      make: (random) => {
        const [landed, wanted, fee] = season(random, 90, 12, 20, 40);
        return [landed, wanted, fee.map((cents, i) => (i % 4 === 1 ? 0 : cents))];
      },
    },
    {
      group: 'Middling seasons',
      count: 3,
      make: (random, index) => season(random, 200 + 300 * index, 60, 80 + 20 * index, 500),
    },
    {
      group: 'Overflow of 32 bits',
      inputs: [
        [listOf(400, () => 1), listOf(400, () => 10_000), listOf(400, (i) => 9_999 - (i % 7))],
      ],
    },
    { group: 'Small seasons of all shapes', sweep: 300, make: smallSeason },
    { group: 'Dearer days that come later', sweep: 250, make: dearerLater },
    {
      group: 'Most fees that there can be',
      inputs: [
        [listOf(largest, () => 0), listOf(largest, () => 10_000), listOf(largest, () => 100_000)],
      ],
    },
    {
      group: 'Fullest store, and all of it wanted too early',
      inputs: [
        [
          listOf(largest, () => 10_000),
          listOf(largest, (day) => (day % 1_000 === 0 ? 10_000 : 0)),
          listOf(largest, (day) => day % 7),
        ],
      ],
    },
    {
      group: 'Largest n, worst case for quadratic',
      count: 4,
      make: (random, index) => {
        const [landed, wanted, fee] = season(random, largest, 90, 99 + 30 * index, 999);
        if (index === 1) return [landed, wanted, listOf(largest, (i) => i % 10_000)];
        return [landed, wanted, fee];
      },
    },
    {
      group: 'Largest n, a free day and a dear one in turn: worst case for walking',
      inputs: [
        [
          listOf(largest, () => 0),
          listOf(largest, () => 1),
          listOf(largest, (day) => (day % 2 ? 100_000 : 0)),
        ],
      ],
    },
    {
      group: 'Largest values everywhere',
      count: 1,
      make: (random) => season(random, largest, 10_000, 10_000, 100_000),
    },
    {
      group: 'Largest n, one ship in front',
      count: 1,
      make: (random) => {
        const [, wanted, fee] = season(random, largest, 0, 9, 9_999);
        return [[10_000, ...listOf(largest - 1, (i) => (i < 30 ? 10_000 : 0))], wanted, fee];
      },
    },
  ],
  small: (random) => season(random, random.integer(1, 6), 4, 4, 9),
});

/** A few days on which everything is 0 or equal more often than not. */
function smallSeason(random: Random): InputOf<(typeof problem)['signature']> {
  const most = random.integer(1, 3);
  return season(random, random.integer(1, 4), most, most, random.integer(1, 4));
}

/** Ships that bring little, and days whose wishes can be met only by taking back what was given. */
function dearerLater(random: Random): InputOf<(typeof problem)['signature']> {
  const days = random.integer(4, 8);
  const highest = random.pick([3, 10, 25]);
  const fee = integers(random, days, 0, highest);
  if (random.chance(1, 2)) fee.sort((a, b) => a - b);
  return [
    listOf(days, () => (random.chance(1, 2) ? 0 : random.integer(1, 5))),
    listOf(days, () => (random.chance(1, 4) ? 0 : random.integer(1, 4))),
    fee,
  ];
}
