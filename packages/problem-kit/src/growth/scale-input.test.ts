import type { Value } from '@dryrun/judge';
import { expect, test } from 'vitest';
import { type Place, type Repair, scaleInput } from './scale-input.ts';

const list = (parameter: number): Place => ({ kind: 'list', parameter });
const inner = (parameter: number): Place => ({ kind: 'inner', parameter });
const number = (parameter: number): Place => ({ kind: 'number', parameter });

type Row = [string, Value[], Place[], Repair[], Value[]];
test.each<Row>([
  ['a list', [[1, 2, 3, 4], 9], [list(0)], [], [[1, 2], 9]],
  ['a text', ['abcd', 9], [list(0)], [], ['ab', 9]],
  [
    'lists that grow along',
    [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ],
    [list(0), list(1)],
    [],
    [
      [1, 2],
      [5, 6],
    ],
  ],
  [
    'one of two lists',
    [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ],
    [list(1)],
    [],
    [
      [1, 2, 3, 4],
      [5, 6],
    ],
  ],
  ['rows of a grid', [['abcd', 'efgh']], [list(0)], [], [['abcd']]],
  ['columns of a grid', [['abcd', 'efgh']], [inner(0)], [], [['ab', 'ef']]],
  [
    'a square',
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [list(0), inner(0)],
    [],
    [[[1]]],
  ],
  ['a tree in level order', [[1, 2, null, 3, 4, 5, 6]], [list(0)], [], [[1, 2, null, 3]]],
  ['a tree that would end with nothing', [[1, 2, null, 3]], [list(0)], [], [[1, 2]]],
  ['an empty list', [[]], [list(0)], [], [[]]],
  ['a number that is a size', [8, [1]], [number(0)], [], [4, [1]]],
  ['numbers that count elements', [[1, 2, 3, 4], 4, 99], [list(0)], ['numbers'], [[1, 2], 2, 99]],
  ['numbers that count nothing', [[1, 2, 3, 4], 0, 1], [list(0)], ['numbers'], [[1, 2], 0, 1]],
  [
    'pairs of indexes',
    [
      [7, 7, 7, 7],
      [
        [0, 1],
        [1, 3],
        [3, 2],
      ],
    ],
    [list(0)],
    ['indexes'],
    [[7, 7], [[0, 1]]],
  ],
  [
    'a list of indexes',
    [
      [7, 7, 7, 7],
      [0, 3, 1],
    ],
    [list(0)],
    ['indexes'],
    [
      [7, 7],
      [0, 1],
    ],
  ],
  [
    'a value beside indexes',
    [
      4,
      [
        [0, 1, 500],
        [3, 1, 900],
      ],
    ],
    [number(0)],
    ['indexes'],
    [2, [[0, 1, 500]]],
  ],
  [
    'an order of the same values',
    [
      [5, 6, 7, 8],
      [8, 6, 7, 5],
    ],
    [list(0)],
    ['members'],
    [
      [5, 6],
      [6, 5],
    ],
  ],
  ['calls', [[3], [['a'], ['b'], ['c'], ['d']]], [{ kind: 'calls' }], [], [[3], [['a'], ['b']]]],
])('halves %s', (_, input, places, repair, expected) => {
  expect(scaleInput(input, places, 0.5, repair)).toEqual(expected);
});
