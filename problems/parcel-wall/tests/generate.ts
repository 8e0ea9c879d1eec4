import { type CallOf, defineTests, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Call = CallOf<(typeof problem)['signature']['methods'][number]>;
type Input = readonly [readonly [readonly number[]], readonly Call[]];

/** How often each kind of call is drawn. */
type Shares = Partial<Record<Call[0], number>>;

const levelOne: Shares = { store: 5, fetch: 3 };
const levelTwo: Shares = { store: 5, fetch: 3, free: 2, largest: 2 };
const levelThree: Shares = { store: 2, storeUntil: 5, fetch: 2, free: 1, largest: 1, advance: 3 };
const levelFour: Shares = { ...levelThree, close: 4, reopen: 3, advance: 2 };

type Kind = {
  calls: number;
  /** Different parcels there are. */
  parcels: number;
  /** Of a box and of a parcel, at most. */
  size: number;
  shares: Shares;
  /** By how many days the calendar goes on at most. */
  step?: number;
  /** Every parcel has a size of its own, so that no list of the largest has ties. */
  distinct?: boolean;
};

function draw(random: Random, boxes: readonly number[], kind: Kind): Input {
  const { calls, parcels, size, shares, step = 3, distinct = false } = kind;
  const methods = Object.entries(shares).flatMap(([method, share]) => listOf(share, () => method));
  let today = 0;
  const parcel = () => random.integer(1, parcels);
  const nameOf = (number: number) => `p${number}`;
  const sizeOf = (number: number) =>
    distinct ? ((number * 7) % parcels) + 1 : random.integer(1, size);
  const made = listOf(calls, (): Call => {
    const number = parcel();
    const name = nameOf(number);
    switch (random.pick(methods) as Call[0]) {
      case 'store':
        return ['store', name, sizeOf(number)];
      case 'fetch':
        return ['fetch', name];
      case 'free':
        return ['free', random.integer(1, size)];
      case 'largest':
        return ['largest', random.integer(1, 4)];
      case 'storeUntil': {
        const day = Math.max(0, today + random.integer(-1, 2 * step));
        return ['storeUntil', name, sizeOf(number), day];
      }
      case 'advance':
        today += random.integer(0, step);
        return ['advance', today];
      case 'close':
        return ['close', random.integer(1, boxes.length)];
      case 'reopen':
        return ['reopen', random.integer(1, boxes.length)];
    }
  });
  return [[boxes], made];
}

const few = (random: Random, shares: Shares, more: Partial<Kind> = {}): Input => {
  const boxes = integers(random, random.integer(1, 5), 1, 4);
  const calls = random.integer(2, 14);
  return draw(random, boxes, { calls, parcels: 5, size: 4, shares, ...more });
};
const full = (random: Random, shares: Shares, more: Partial<Kind> = {}): Input =>
  draw(random, integers(random, 200, 1, 1_000), {
    calls: 1_000,
    parcels: 300,
    size: 1_000,
    shares,
    step: 200,
    ...more,
  });

const byLevel = [levelOne, levelTwo, levelThree, levelFour];

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'One box',
      inputs: [
        [[[1]], [['fetch', 'a']]],
        [
          [[2]],
          [
            ['store', 'a', 2],
            ['store', 'b', 1],
            ['fetch', 'b'],
            ['fetch', 'a'],
            ['store', 'b', 3],
            ['store', 'b', 2],
          ],
        ],
      ],
    },
    {
      group: 'Smaller boxes stand further on',
      inputs: [
        [
          [[9, 7, 5, 5, 3]],
          [
            ['store', 'a', 4],
            ['store', 'b', 4],
            ['store', 'c', 4],
            ['store', 'd', 1],
            ['fetch', 'b'],
            ['store', 'e', 5],
            ['store', 'f', 8],
          ],
        ],
      ],
    },
    {
      group: 'Long names, sizes at both ends',
      inputs: [
        [
          [[1_000, 1, 999]],
          [
            ['store', 'zzzzzzzzzzzz', 1_000],
            ['store', 'abcdefghij12', 1],
            ['store', 'abcdefghij1', 1],
            ['fetch', 'abcdefghij12'],
            ['store', 'abcdefghij12', 1_000],
            ['fetch', 'zzzzzzzzzzz'],
          ],
        ],
      ],
    },
    {
      group: 'Filled to the last box',
      inputs: [
        [
          [listOf(200, (at) => 1 + ((at * 37) % 200))],
          [
            ...listOf(204, (at): Call => ['store', `n${at}`, 1 + ((at * 91) % 200)]),
            ...listOf(120, (at): Call => ['fetch', `n${at}`]),
            ...listOf(130, (at): Call => ['store', `m${at}`, 1 + ((at * 53) % 90)]),
          ],
        ],
      ],
    },
    {
      group: 'Crowded days',
      count: 3,
      make: (random) =>
        draw(random, integers(random, 6, 1, 5), {
          calls: 80,
          parcels: 12,
          size: 5,
          shares: levelOne,
        }),
    },
    {
      group: 'Most boxes and calls',
      count: 2,
      make: (random) => full(random, levelOne),
    },
    { group: 'Short days', sweep: 250, make: (random) => few(random, levelOne) },
    {
      group: 'All of them asked for',
      level: 2,
      inputs: [
        [
          [listOf(60, (at) => 1 + (at % 9))],
          [
            ['largest', 1],
            ...listOf(50, (at): Call => ['store', `${at % 2 === 0 ? at : `x${at}`}`, 1 + (at % 4)]),
            ['largest', 200],
            ['free', 1],
            ['free', 1_000],
            ['fetch', '8'],
            ['largest', 49],
          ],
        ],
      ],
    },
    {
      group: 'A few parcels of different sizes',
      level: 2,
      inputs: [
        [
          [[8, 4, 6]],
          [
            ['largest', 3],
            ['store', 'sock', 2],
            ['free', 4],
            ['store', 'tent', 7],
            ['largest', 3],
            ['fetch', 'tent'],
            ['largest', 1],
          ],
        ],
        [
          [[3, 5]],
          [
            ['free', 2],
            ['free', 4],
            ['free', 6],
          ],
        ],
      ],
    },
    {
      group: 'Many of one size',
      count: 2,
      level: 2,
      make: (random) =>
        draw(random, integers(random, 8, 2, 4), {
          calls: 90,
          parcels: 30,
          size: 3,
          shares: levelTwo,
        }),
    },
    {
      group: 'Room counted between deliveries',
      count: 3,
      level: 2,
      make: (random) =>
        draw(random, integers(random, 9, 1, 6), {
          calls: 70,
          parcels: 14,
          size: 6,
          shares: { ...levelTwo, free: 6 },
        }),
    },
    {
      group: 'Most boxes, listed again and again',
      count: 2,
      level: 2,
      make: (random) => full(random, levelTwo),
    },
    {
      group: 'Short days with questions',
      sweep: 250,
      level: 2,
      make: (random) => few(random, levelTwo),
    },
    {
      group: 'First and last day of the calendar',
      level: 3,
      inputs: [
        [
          [[4, 3, 2, 2]],
          [
            ['advance', 0],
            ['storeUntil', 'b', 2, 0],
            ['storeUntil', 'a', 2, 0],
            ['advance', 0],
            ['storeUntil', 'c', 3, 100_000],
            ['store', 'd', 4],
            ['advance', 1],
            ['storeUntil', 'e', 1, 0],
            ['storeUntil', 'e', 1, 1],
            ['advance', 99_999],
            ['storeUntil', 'f', 1, 99_999],
            ['advance', 100_000],
            ['fetch', 'c'],
            ['fetch', 'd'],
          ],
        ],
      ],
    },
    {
      group: 'Nobody is late',
      level: 3,
      inputs: [
        [
          [[5, 5]],
          [
            ['storeUntil', 'hat', 4, 20],
            ['advance', 10],
            ['store', 'coat', 5],
            ['fetch', 'hat'],
            ['advance', 30],
            ['fetch', 'coat'],
          ],
        ],
        [
          [[3]],
          [
            ['storeUntil', 'hat', 3, 2],
            ['advance', 6],
            ['storeUntil', 'coat', 3, 9],
            ['storeUntil', 'scarf', 1, 8],
            ['advance', 12],
          ],
        ],
      ],
    },
    {
      group: 'Sent back at the end of a day',
      count: 3,
      level: 3,
      make: (random) =>
        draw(random, integers(random, 8, 1, 40), {
          calls: 90,
          parcels: 40,
          size: 40,
          shares: levelThree,
          distinct: true,
        }),
    },
    {
      group: 'Long leaps of the calendar',
      count: 2,
      level: 3,
      make: (random) => full(random, levelThree, { distinct: true }),
    },
    {
      group: 'Short days with dates',
      sweep: 250,
      level: 3,
      make: (random) => few(random, levelThree, { distinct: true, parcels: 4 }),
    },
    {
      group: 'Only empty boxes are closed',
      level: 4,
      inputs: [
        [
          [[2, 6]],
          [
            ['close', 1],
            ['store', 'flute', 1],
            ['fetch', 'flute'],
            ['reopen', 1],
            ['store', 'flute', 1],
          ],
        ],
        [
          [[4, 4, 4]],
          [
            ['store', 'oar', 4],
            ['close', 1],
            ['reopen', 1],
            ['reopen', 3],
            ['fetch', 'oar'],
          ],
        ],
      ],
    },
    {
      group: 'A parcel moves on and on',
      level: 4,
      inputs: [
        [
          [[2, 3, 4, 5]],
          [
            ['storeUntil', 'a', 2, 7],
            ['close', 1],
            ['close', 2],
            ['close', 3],
            ['close', 4],
            ['free', 1],
            ['store', 'b', 1],
            ['advance', 7],
            ['advance', 8],
            ['free', 1],
            ['close', 4],
            ['reopen', 2],
            ['store', 'b', 1],
            ['reopen', 1],
            ['close', 2],
            ['fetch', 'b'],
          ],
        ],
      ],
    },
    {
      group: 'Doors that jam',
      count: 3,
      level: 4,
      make: (random) =>
        draw(random, integers(random, 7, 1, 6), {
          calls: 100,
          parcels: 14,
          size: 6,
          shares: levelFour,
        }),
    },
    {
      group: 'Most boxes, many jammed',
      count: 2,
      level: 4,
      make: (random) => full(random, levelFour),
    },
    {
      group: 'Short days with repairs',
      sweep: 300,
      level: 4,
      make: (random) => few(random, levelFour),
    },
  ],
  small: (random, level) => few(random, byLevel[level - 1] ?? levelOne),
});
