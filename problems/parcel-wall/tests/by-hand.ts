import { type InputOf, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Inputs = readonly InputOf<(typeof problem)['signature']>[];

export const nobodyIsLate: Inputs = [
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
];

export const firstAndLastDay: Inputs = [
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
];

export const onlyEmptyBoxes: Inputs = [
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
];

export const movesOnAndOn: Inputs = [
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
];

export const aFewParcels: Inputs = [
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
];

/** As many parcels as there can be, each of a size of its own, with few last days. */
export const fullWall: Inputs[number] = [
  [listOf(200, (at) => 800 + at)],
  [
    ...listOf(
      200,
      (at) =>
        ['storeUntil', `n${(at * 77) % 200}`, 1 + 4 * at, at % 3] satisfies Inputs[number][1][0],
    ),
    ['largest', 200],
    ['fetch', 'n7'],
    ['largest', 199],
    ['advance', 3],
  ],
];
