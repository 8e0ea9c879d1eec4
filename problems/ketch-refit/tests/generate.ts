import {
  defineTests,
  type InputOf,
  integers,
  listOf,
  permutation,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Input = InputOf<(typeof problem)['signature']>;

const largest = 20_000;
const mostNeeds = 50_000;

/** Pairs that agree with a hidden order of the jobs, so that there is no circle. */
function orderedNeeds(random: Random, jobs: number, count: number, reach: number) {
  const order = permutation(random, jobs);
  return listOf(count, () => {
    const after = random.integer(1, jobs - 1);
    const before = random.integer(Math.max(0, after - reach), after - 1);
    return [order[before] ?? 0, order[after] ?? 0];
  });
}

function someJobs(random: Random, jobs: number, numerator: number, denominator: number) {
  return [...Array(jobs).keys()].filter(() => random.chance(numerator, denominator));
}

/** Every job needs the one after it: the last job comes first. */
function backwardChain(jobs: number) {
  return listOf(jobs - 1, (job) => [job + 1, job]);
}

/** Floors of two jobs; each job needs both jobs of the floor below, and there are many ways down. */
function ladder(floors: number) {
  return listOf(4 * (floors - 1), (i) => {
    const floor = Math.floor(i / 4);
    return [2 * floor + (i % 2), 2 * (floor + 1) + (Math.floor(i / 2) % 2)];
  });
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[7], [], [], 4],
        [[7], [], [0], 4],
        [[7], [[0, 0]], [], 4],
      ],
    },
    { group: 'Nothing waits', inputs: [[[3, 1, 4, 1, 5, 9], [], [], 2]] },
    {
      group: 'The longer branch counts',
      inputs: [
        [[1, 9, 2, 1, 1], allNeededBy([1, 0, 2, 3], 4), [], 5],
        [
          [2, 50, 3, 4, 5],
          [
            [1, 4],
            [0, 2],
            [2, 3],
            [3, 4],
          ],
          [],
          100,
        ],
      ],
    },
    {
      group: 'Ready exactly at high water',
      inputs: [
        [
          [8, 4, 12, 3],
          [
            [0, 1],
            [1, 2],
            [2, 3],
          ],
          [1, 2, 3],
          4,
        ],
        [[5, 6, 7], [], [0, 2], 1_000_000],
      ],
    },
    {
      group: 'A circle, and jobs behind it',
      inputs: [
        [
          [2, 3, 4, 5, 6, 7, 8],
          [
            [0, 1],
            [1, 2],
            [2, 3],
            [3, 1],
            [3, 4],
            [0, 5],
            [4, 6],
          ],
          [5],
          5,
        ],
        [
          [1, 1, 1, 1, 1],
          [
            [0, 1],
            [2, 2],
            [2, 3],
            [1, 4],
          ],
          [],
          1,
        ],
      ],
    },
    {
      group: 'All on one circle',
      inputs: [[listOf(30, (job) => job + 1), listOf(30, (job) => [job, (job + 7) % 30]), [3], 6]],
    },
    {
      group: 'Pairs that stand there twice',
      count: 2,
      make: (random, index) => {
        const jobs = 12 + 10 * index;
        const needs = orderedNeeds(random, jobs, 2 * jobs, jobs);
        return [integers(random, jobs, 1, 20), [...needs, ...needs.slice(0, jobs)], [], 7];
      },
    },
    {
      group: 'Middling plans without slipway',
      count: 1,
      make: (random) => [integers(random, 80, 1, 50), orderedNeeds(random, 80, 160, 12), [], 10],
    },
    {
      group: 'One job needs more than 255 others, and another one waits for it',
      count: 1,
      make: (random) => {
        const others = 308;
        const needs = orderedNeeds(random, others, 2 * others, 12);
        const all = allNeededBy([...Array(others).keys()], others);
        const hours = integers(random, others + 2, 1, 50);
        return [hours, [...needs, ...all, [others, others + 1]], [], 10];
      },
    },
    {
      group: 'Middling plans',
      count: 3,
      make: (random, index) => {
        const jobs = 120 + 200 * index;
        const needs = orderedNeeds(random, jobs, jobs + 60 * index, 30);
        const slip = someJobs(random, jobs, 1, 3);
        return [integers(random, jobs, 1, 40), needs, slip, [12, 5, 25][index] ?? 1];
      },
    },
    {
      group: 'Middling plans with circles',
      count: 2,
      make: (random, index) => {
        const jobs = 200 + 150 * index;
        const needs = orderedNeeds(random, jobs, jobs, 40);
        const wrong = listOf(3, () => [random.integer(0, jobs - 1), random.integer(0, jobs - 1)]);
        const slip = someJobs(random, jobs, index, 4);
        return [integers(random, jobs, 1, 40), [...needs, ...wrong, [5, 5]], slip, 9];
      },
    },
    {
      group: 'Many ways through the plan',
      inputs: [[listOf(80, (job) => ((job * 13) % 17) + 1), ladder(40), [4, 11, 30], 8]],
    },
    {
      group: 'Overflow of 32 bits',
      count: 2,
      make: (random, index) => [
        integers(random, 4_000, 900_000, 1_000_000),
        index === 0 ? backwardChain(4_000) : listOf(3_999, (job) => [job, job + 1]),
        someJobs(random, 4_000, 1, 5),
        777_777,
      ],
    },
    {
      group: 'Latest hours that there can be',
      inputs: [999_999, 1].map((tide) => [
        listOf(largest, () => 1_000_000),
        backwardChain(largest),
        [...Array(largest).keys()],
        tide,
      ]),
    },
    {
      group: 'All shapes of small plans',
      sweep: 250,
      make: smallPlan,
    },
    {
      group: 'Ready about high water, with tides of all lengths',
      sweep: 200,
      make: readyAboutHighWater,
    },
    {
      group: 'Largest plan, one long chain',
      inputs: [
        [listOf(largest, (job) => (job % 9) + 1), backwardChain(largest), [], 100],
        [listOf(largest, () => 1), backwardChain(largest), [largest - 2, 700], 6],
      ],
    },
    {
      group: 'Largest plan, many needs',
      count: 2,
      make: (random, index) => [
        integers(random, largest, 1, 1_000_000),
        orderedNeeds(random, largest, mostNeeds, [8, 20_000][index] ?? 1),
        someJobs(random, largest, 1, 10),
        [86_400, 1_000_000][index] ?? 1,
      ],
    },
    {
      group: 'Largest plan with a circle',
      count: 1,
      make: (random) => {
        const needs = orderedNeeds(random, largest, mostNeeds - 2, 60);
        const wrong = [
          [10, 20],
          [20, 10],
        ];
        return [integers(random, largest, 1, 999), [...needs, ...wrong], [], 60];
      },
    },
  ],
  small: smallPlan,
});

/** Up to five jobs, rarely on a circle. */
function smallPlan(random: Random): Input {
  const jobs = random.integer(1, 6);
  const needs = listOf(random.integer(0, 7), () => {
    const one = random.integer(0, jobs - 1);
    const other = random.integer(0, jobs - 1);
    return random.chance(1, 6) ? [one, other] : [Math.min(one, other), Math.max(one, other)];
  }).filter(([before, after]) => before !== after || random.chance(1, 8));
  const slip = someJobs(random, jobs, 1, 2);
  return [integers(random, jobs, 1, 9), needs, slip, random.integer(1, 6)];
}

/**
 * A chain of jobs that end at a high water, or an hour before or after it, and go on on the slipway.
 * Some of the tides are such that so many tides, times one divided by the tide, is a little too much.
 */
function readyAboutHighWater(random: Random): Input {
  const jobs = random.integer(2, 5);
  const tide = random.integer(2, 10 ** random.integer(1, 6));
  const hours = listOf(jobs, () => {
    const waters = random.integer(1, Math.floor(1_000_000 / tide));
    return Math.min(1_000_000, waters * tide + random.pick([-1, 0, 0, 0, 1]));
  });
  const chain = listOf(jobs - 1, (job) => [job, job + 1]);
  return [hours, chain, [...Array(jobs).keys()], tide];
}

/** All of `before` are needed by one job. */
function allNeededBy(before: readonly number[], after: number) {
  return before.map((job) => [job, after]);
}
