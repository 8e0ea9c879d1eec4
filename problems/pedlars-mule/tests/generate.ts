import { defineTests, everyPair, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const most = 5_000;

type Range = readonly [low: number, high: number];

function shed(random: Random, n: number, weight: Range, gain: Range, stock: Range, crate: Range) {
  return listOf(n, () =>
    [weight, gain, stock, crate].map(([low, high]) => random.integer(low, high)),
  );
}

/** Gains that follow the weights closely, so that no kind is plainly the best. */
function alike(random: Random, n: number, weight: Range, stock: Range, crate: Range) {
  return shed(random, n, weight, [0, 9], stock, crate).map(([ounces = 1, more = 0, ...rest]) => [
    ounces,
    10 * ounces + more,
    ...rest,
  ]);
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[[1, 5, 1, 0]], 0],
        [[[1, 5, 1, 0]], 1],
        [[[2, 5, 3, 1]], 5],
        [[[2, 5, 1, 1]], 5],
      ],
    },
    {
      group: 'Crates weigh nothing',
      count: 1,
      make: (random) => [alike(random, 5, [3, 9], [1, 3], [0, 0]), 31],
    },
    {
      group: 'Heavy crates',
      count: 2,
      make: (random, index) => [alike(random, 5, [2, 6], [1, 4], [8, 15 + index]), 40],
    },
    {
      group: 'One piece of each',
      count: 1,
      make: (random) => [shed(random, 9, [4, 15], [5, 40], [1, 1], [1, 3]), 50],
    },
    {
      group: 'The best by the ounce misleads',
      inputs: [
        [
          [
            [7, 77, 1, 0],
            [5, 50, 2, 0],
          ],
          10,
        ],
        [
          [
            [3, 60, 1, 6],
            [4, 30, 2, 1],
            [2, 13, 5, 0],
          ],
          10,
        ],
      ],
    },
    {
      group: 'Stocks that run out',
      inputs: [
        [
          [
            [1, 10, 4, 2],
            [2, 9, 3, 0],
            [3, 11, 2, 1],
          ],
          20,
        ],
        [
          [
            [2, 30, 3, 1],
            [3, 20, 2, 2],
          ],
          30,
        ],
      ],
    },
    {
      group: 'Full to the last ounce',
      inputs: [
        [
          [
            [4, 9, 3, 3],
            [6, 13, 2, 1],
          ],
          23,
        ],
        [
          [
            [5, 8, 2, 5],
            [3, 4, 9, 0],
          ],
          15,
        ],
      ],
    },
    {
      group: 'Goods without gain',
      inputs: [
        [
          [
            [2, 0, 5, 1],
            [1, 0, 9, 0],
          ],
          12,
        ],
      ],
    },
    {
      group: 'Small sheds by chance',
      count: 4,
      make: (random, index) => [
        shed(random, 4 + index, [1, 7], [1, 30], [1, 4], [0, 6]),
        22 + 5 * index,
      ],
    },
    {
      group: 'Middling sheds',
      count: 2,
      make: (random, index) => [alike(random, 20, [5, 40], [1, 12], [0, 60]), 500 + 300 * index],
    },
    {
      group: 'Gains that overflow 32 bits',
      count: 1,
      make: (random) => [shed(random, 15, [1, 2], [900_000, 1_000_000], [100, 700], [0, 20]), most],
    },
    {
      group: 'Largest, heavy pieces',
      count: 1,
      make: (random) => [alike(random, 100, [400, 1_900], [1, 5], [0, 300]), most],
    },
    {
      group: 'Largest, light pieces: worst case for each number of pieces',
      count: 4,
      make: (random, index) => [
        alike(
          random,
          100,
          [1, 2 + index],
          [
            [4_000, most],
            [900, most],
            [1_500, 3_000],
            [700, 2_000],
          ][index] as [number, number],
          [0, 200],
        ),
        most,
      ],
    },
    {
      group:
        'Largest, each kind earns more than all before, so that the best load falls out of reach',
      inputs: [[listOf(100, (i) => [1, 10_000 * (i + 1), most / 2, 0]), most]],
    },
    {
      group: 'Largest gain that there can be, and hardly a piece beside a heavy crate',
      inputs: [
        [[[1, 1_000_000, most, 0]], most],
        [
          [
            [1, 1_000_000, most, most - 1],
            [2, 3, 700, 0],
            [most, 1_000_000, 1, most],
            [most, 2_000, most, 0],
          ],
          most,
        ],
      ],
    },
    {
      group: 'Every single kind on a weak mule',
      sweep: [1, 2, 3].flatMap((weight) =>
        everyPair(everyPair([1, 2, 3], [0, 1, 2]), [0, 1, 2, 3, 4, 5, 6, 8]).map(
          ([[stock, crate], strength]): [number[][], number] => [
            [[weight, 7, stock, crate]],
            strength,
          ],
        ),
      ),
    },
    {
      group: 'Few kinds of all shapes',
      sweep: 300,
      make: (random) => {
        const crate: Range = [0, random.pick([0, 2, 5])];
        const gain: Range = random.pick<Range>([
          [0, 12],
          [5, 9],
        ]);
        return [
          shed(random, random.integer(1, 5), [1, 6], gain, [1, random.pick([1, 3, 20])], crate),
          random.integer(0, 24),
        ];
      },
    },
    {
      // More kinds are loaded than one would think of keeping.
      group: 'Many kinds of which there is little, all light',
      sweep: 120,
      make: (random) => [
        shed(random, random.integer(4, 8), [1, random.integer(1, 2)], [1, 9], [1, 2], [0, 1]),
        random.integer(3, 12),
      ],
    },
    {
      group: 'Few kinds with numbers at both ends',
      sweep: 40,
      make: (random) => [
        listOf(random.integer(1, 3), () => [
          random.pick([1, 2, most - 1, most]),
          random.pick([0, 1, 999_999, 1_000_000]),
          random.pick([1, 2, most - 1, most]),
          random.pick([0, 1, most / 2, most - 1, most]),
        ]),
        random.pick([0, 1, most - 1, most]),
      ],
    },
  ],
  small: (random) => [
    shed(random, random.integer(1, 4), [1, 5], [0, 12], [1, 3], [0, 4]),
    random.integer(0, 16),
  ],
});
