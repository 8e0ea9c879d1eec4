import { defineTests, integers, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';
import {
  aFewParcels,
  firstAndLastDay,
  fullWall,
  movesOnAndOn,
  nobodyIsLate,
  onlyEmptyBoxes,
} from './by-hand.ts';
import {
  byLevel,
  type Call,
  draw,
  few,
  full,
  levelFour,
  levelOne,
  levelThree,
  levelTwo,
} from './draw.ts';

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
      // A plain object answers for this word although nobody has put it in.
      group: 'A name that every object of JavaScript has already',
      inputs: [
        [
          [[3, 2]],
          [
            ['fetch', 'constructor'],
            ['store', 'constructor', 2],
            ['store', 'constructor', 1],
            ['fetch', 'constructor'],
            ['fetch', 'constructor'],
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
      inputs: aFewParcels,
    },
    {
      // Boxed numbers are the same object only while they are small.
      group: 'Large parcels of one size',
      level: 2,
      inputs: [
        [
          [[1_000, 1_000, 1_000, 1_000]],
          [
            ['store', 'p', 500],
            ['store', 'b', 500],
            ['store', 'a', 500],
            ['store', 'd', 501],
            ['largest', 4],
            ['largest', 2],
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
      inputs: firstAndLastDay,
    },
    {
      group: 'Nobody is late',
      level: 3,
      inputs: nobodyIsLate,
    },
    {
      // Boxed numbers are the same object only while they are small.
      group: 'Late in the year, several of one day',
      level: 3,
      inputs: [
        [
          [[9, 9, 9, 9]],
          [
            ['storeUntil', 'p', 1, 300],
            ['storeUntil', 'b', 1, 300],
            ['storeUntil', 'a', 1, 300],
            ['storeUntil', 'd', 1, 299],
            ['advance', 301],
          ],
        ],
      ],
    },
    { group: 'A full wall, all of it listed and sent back', level: 3, inputs: [fullWall] },
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
      inputs: onlyEmptyBoxes,
    },
    {
      group: 'A parcel moves on and on',
      level: 4,
      inputs: movesOnAndOn,
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
