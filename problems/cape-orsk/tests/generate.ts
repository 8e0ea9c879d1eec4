import { defineTests, everyList, everyPair, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Wall = [rows: number, columns: number, jobs: number[][], coats: number];
type Seam = 'never' | 'sometimes' | 'always';

/** A job of at most `highest` rings and `widest` stones of a ring. */
function job(random: Random, rows: number, columns: number, highest: number, widest: number) {
  const top = random.integer(0, rows - 1);
  const bottom = Math.min(rows - 1, top + random.integer(0, highest - 1));
  const from = random.integer(0, columns - 1);
  return [top, bottom, from, (from + random.integer(0, widest - 1)) % columns];
}

function jobs(
  random: Random,
  count: number,
  [rows, columns]: [number, number],
  [highest, widest]: [number, number],
  seam: Seam = 'sometimes',
) {
  return listOf(count, () => {
    const [top = 0, bottom = 0, from = 0, to = 0] = job(random, rows, columns, highest, widest);
    const turned = (seam === 'never' && from > to) || (seam === 'always' && from < to);
    return turned ? [top, bottom, to, from] : [top, bottom, from, to];
  });
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [1, 1, [], 1],
        [1, 1, [[0, 0, 0, 0]], 1],
        [1, 2, [[0, 0, 1, 0]], 1],
      ],
    },
    {
      group: 'No job at all',
      inputs: [[30, 20, [], 4]],
    },
    {
      group: 'Only one ring',
      count: 1,
      make: (random) => [1, 60, jobs(random, 25, [1, 60], [1, 30]), 9],
    },
    {
      group: 'Only one stone in a ring',
      count: 1,
      make: (random) => [50, 1, jobs(random, 20, [50, 1], [25, 1]), 7],
    },
    {
      group: 'Jobs that never pass stone 0',
      count: 1,
      make: (random) => [20, 30, jobs(random, 40, [20, 30], [12, 18], 'never'), 8],
    },
    {
      group: 'Jobs that always pass stone 0',
      count: 1,
      make: (random) => [20, 30, jobs(random, 40, [20, 30], [12, 18], 'always'), 12],
    },
    {
      group: 'Jobs all round the tower',
      inputs: [[12, 9, listOf(30, (i) => [i % 5, 6 + (i % 6), i % 9, (i + 8) % 9]), 14]],
    },
    {
      group: 'Jobs of one stone',
      count: 1,
      make: (random) => [8, 8, jobs(random, 90, [8, 8], [1, 1]), 2],
    },
    {
      group: 'Some stones have far too many coats',
      inputs: [
        [10, 10, [...listOf(60, () => [2, 4, 8, 3]), ...listOf(5, (i) => [0, 9, i, 2 * i])], 6],
      ],
    },
    {
      group: 'Enough everywhere',
      inputs: [[15, 7, listOf(12, (i) => [0, 14, i % 7, (i + 6) % 7]), 12]],
    },
    {
      group: 'Up to the last ring and the last stone',
      inputs: [[9, 11, listOf(9, (i) => [i, 8, i, 10]), 5]],
    },
    {
      group: 'Middling towers',
      count: 3,
      make: (random, index) => {
        const size: [number, number] = [40 + 60 * index, 60 + 20 * index];
        return [...size, jobs(random, 200 + 300 * index, size, [30, 40]), 25 + 10 * index];
      },
    },
    {
      group: 'More missing than 32 bits hold',
      count: 1,
      make: (random) => [700, 700, jobs(random, 50, [700, 700], [60, 60]), 100_000],
    },
    {
      group: 'Largest wall, worst case for stone by stone',
      count: 2,
      make: (random, index) => {
        const size: [number, number] = index === 0 ? [700, 714] : [500, 1_000];
        return [...size, jobs(random, 50_000, size, size), [12_000, 16_000][index] ?? 1];
      },
    },
    {
      group: 'Largest wall, high and slender',
      count: 2,
      make: (random, index) => {
        const size: [number, number] = index === 0 ? [100_000, 5] : [500_000, 1];
        return [...size, jobs(random, 50_000, size, size), 15_000];
      },
    },
    {
      group: 'Largest wall, low and wide',
      count: 1,
      make: (random) => [4, 125_000, jobs(random, 50_000, [4, 125_000], [4, 125_000]), 15_000],
    },
    {
      group: 'Bare rings above, between and below the jobs',
      inputs: [
        [4, 2, [[0, 1, 0, 1]], 2],
        [
          9,
          3,
          [
            [1, 2, 2, 0],
            [1, 1, 0, 1],
            [5, 6, 1, 1],
          ],
          3,
        ],
      ],
    },
    {
      group: 'Most that can be missing',
      inputs: [[500, 1_000, [[499, 499, 999, 0]], 100_000]],
    },
    {
      group: 'Most coats on one stone',
      inputs: [[3, 4, listOf(50_000, () => [0, 1, 2, 1]), 50_001]],
    },
    {
      group: 'Largest wall, one ring only',
      count: 1,
      make: (random) => [1, 500_000, jobs(random, 20_000, [1, 500_000], [1, 500_000]), 9_000],
    },
    {
      group: 'Every job on walls of up to three rings of three stones',
      sweep: everyPair([1, 2, 3], [1, 2, 3]).flatMap(([rows, columns]) =>
        everyPair(
          everyList(2, 0, rows - 1, 2).filter(([top = 0, bottom = 0]) => top <= bottom),
          everyList(2, 0, columns - 1, 2),
        ).flatMap(([rings, stones]) =>
          [1, 2].map((coats): Wall => [rows, columns, [[...rings, ...stones]], coats]),
        ),
      ),
    },
    {
      group: 'Small walls of all shapes',
      sweep: 280,
      make: (random) => {
        const size: [number, number] = [random.integer(1, 5), random.integer(1, 4)];
        const made = jobs(random, random.integer(0, 5), size, [random.integer(1, 4), size[1]]);
        const again = random.chance(1, 3) ? made.slice(0, 1) : [];
        return [...size, [...made, ...again], random.integer(1, 4)];
      },
    },
  ],
  small: (random) => {
    const size: [number, number] = [random.integer(1, 4), random.integer(1, 5)];
    const made = jobs(random, random.integer(0, 5), size, [3, size[1]]);
    return [...size, made, random.integer(1, 4)];
  },
});
