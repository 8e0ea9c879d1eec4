import { type CallOf, defineTests, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Call = CallOf<(typeof problem)['signature']['methods'][number]>;

function calls(random: Random, rows: number, count: number, most: number): Call[] {
  return listOf(count, () => {
    const kind = random.integer(0, 9);
    if (kind === 0) return ['rowsUsed'];
    const one = random.integer(0, rows - 1);
    if (kind < 5) return ['place', one, random.integer(1, most)];
    const other = random.integer(0, rows - 1);
    return ['total', Math.min(one, other), Math.max(one, other)];
  });
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[1], [['rowsUsed']]],
        [[1], [['total', 0, 0]]],
        [[2], [['place', 1, 1], ['total', 0, 0], ['total', 1, 1], ['rowsUsed']]],
      ],
    },
    {
      group: 'Totals in the middle of filled rows',
      inputs: [
        [
          [9],
          [
            ['place', 2, 5],
            ['place', 6, 4],
            ['total', 3, 5],
            ['total', 2, 6],
            ['total', 0, 8],
          ],
        ],
        [
          [8],
          [
            ['place', 0, 1],
            ['place', 7, 1],
            ['total', 1, 6],
            ['total', 0, 6],
            ['total', 1, 7],
          ],
        ],
      ],
    },
    {
      group: 'Overflow of 32 bits',
      inputs: [
        [
          [3],
          [
            ['place', 0, 10 ** 9],
            ['place', 1, 10 ** 9],
            ['place', 2, 10 ** 9],
            ['total', 0, 2],
          ],
        ],
      ],
    },
    {
      group: 'As many crates as there can be',
      inputs: [
        [[2], [...listOf(19_999, (at): Call => ['place', at % 2, 10 ** 9]), ['total', 0, 1]]],
      ],
    },
    {
      group: 'Ledgers of all small shapes',
      sweep: 200,
      make: (random) => {
        const rows = random.integer(1, 4);
        return [[rows], calls(random, rows, random.integer(1, 9), 3)];
      },
    },
    {
      group: 'One row again and again',
      count: 2,
      make: (random, index) => [
        [5],
        [
          ...listOf(10 + index, (): Call => ['place', 3, random.integer(1, 9)]),
          ['rowsUsed'],
          ['total', 3, 3],
        ],
      ],
    },
    { group: 'Small', count: 4, make: (random) => [[12], calls(random, 12, 40, 50)] },
    { group: 'Middling', count: 5, make: (random) => [[500], calls(random, 500, 400, 10 ** 6)] },
    {
      group: 'Worst case for summing row by row',
      count: 4,
      make: (random) => [
        [100_000],
        listOf(
          20_000,
          (index): Call =>
            index % 2
              ? ['total', random.integer(0, 99), random.integer(99_000, 99_999)]
              : ['place', random.integer(0, 99_999), 5],
        ),
      ],
    },
  ],
  small: (random) => {
    const rows = random.integer(1, 6);
    return [[rows], calls(random, rows, random.integer(1, 8), 9)];
  },
});
