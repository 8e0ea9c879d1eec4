import { defineTests, gridOf, integers, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 120;

function flats(random: Random, rows: number, columns: number, lowest: number, highest: number) {
  const map = gridOf(rows, columns, () => `${random.integer(lowest, highest)}`);
  map[0] = `9${(map[0] ?? '').slice(1)}`;
  return map;
}

/** Mostly out of the water, with a low square here and there. */
function sandbank(random: Random, rows: number, columns: number) {
  const map = gridOf(rows, columns, () => random.pick(['9', '9', '9', '7', '8']));
  map[0] = `9${(map[0] ?? '').slice(1)}`;
  return map;
}

/** One long winding path of squares between walls of height 0: full rows joined at alternate ends. */
function winding(rows: number, columns: number, path: (row: number, column: number) => number) {
  return gridOf(rows, columns, (row, column) => {
    if (row % 2 === 0) return `${path(row, column)}`;
    const joint = row % 4 === 1 ? columns - 1 : 0;
    return column === joint ? `${path(row, column)}` : '0';
  });
}

/** The same map with rows and columns exchanged. */
function turned(map: readonly string[]) {
  return gridOf(map[0]?.length ?? 0, map.length, (row, column) => map[column]?.[row] ?? '');
}

/** A tide that falls to `low` for a single minute of its rhythm and stands at `high` otherwise. */
function briefEbb(period: number, low: number, high: number) {
  return Array.from({ length: period }, (_, minute) => (minute === 0 ? low : high));
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [['4'], [4]],
        [['4'], [5]],
        [['55'], [5]],
      ],
    },
    {
      group: 'Start under water in minute 0',
      inputs: [
        [
          ['399', '999', '999'],
          [4, 0, 0],
        ],
      ],
    },
    {
      group: 'Goal always under water',
      inputs: [
        [
          ['999', '999', '991'],
          [2, 3, 2, 5],
        ],
      ],
    },
    { group: 'No tide at all', inputs: [[['0000', '0000', '0000'], [0]]] },
    {
      group: 'Waiting for the ebb',
      inputs: [
        [
          ['9999', '0000', '9999'],
          [5, 6, 7, 3, 1, 0, 2],
        ],
        [['9299929', '9999299'], briefEbb(9, 2, 5)],
      ],
    },
    {
      group: 'Going back and forth to keep dry',
      inputs: [
        [
          ['64600', '46060', '00006'],
          [4, 6, 0, 5],
        ],
        [['7373737373'], [3, 7, 3, 3]],
      ],
    },
    {
      group: 'A later visit in another minute of the rhythm',
      inputs: [
        [
          ['9555955559', '0000000009', '9999999999'],
          [5, 5, 9, 5, 5],
        ],
        [
          ['92929', '29292', '92929'],
          [2, 9, 2, 2, 9, 9, 2],
        ],
      ],
    },
    {
      group: 'The edge of the map is no way round',
      inputs: [
        [['1011', '1011'], [1]],
        [['3323', '3323', '2222'], [3]],
      ],
    },
    {
      group: 'Up and down along the columns',
      inputs: [[turned(winding(9, 12, (row) => 5 + (row % 5))), [5, 4, 3]]],
    },
    {
      group: 'Middling flats',
      count: 5,
      make: (random, index) => [
        flats(random, 20 + 6 * index, 24 + 5 * index, 1, 9),
        integers(random, 5 + index, index % 2, 5),
      ],
    },
    {
      group: 'One row and one column',
      count: 2,
      make: (random, index) => [
        sandbank(random, index === 0 ? 1 : largest, index === 0 ? largest : 1),
        [6, 9, 4, 6, 8, 5, 3],
      ],
    },
    {
      group: 'Largest map, open flats',
      count: 1,
      make: (random) => [flats(random, largest, largest, 4, 9), integers(random, 12, 0, 6)],
    },
    {
      group: 'Largest map, one winding path',
      inputs: [
        [winding(119, largest, () => 9), integersOnce(12)],
        [winding(119, largest, (_, column) => (column % 5 === 3 ? 3 : 9)), briefEbb(12, 3, 8)],
      ],
    },
    {
      group: 'Largest map, the goal is cut off',
      count: 3,
      make: (random, index) => {
        const map = flats(random, largest, largest, 6, 9);
        map[largest - 3 - index] = '1'.repeat(largest);
        return [map, [6, 5, 3, 6, 4, 2, 6, 7, 5, 3, 6, 2, 6].slice(0, 12 - index)];
      },
    },
  ],
  small: (random) => {
    const rows = random.integer(1, 3);
    const map = flats(random, rows, random.integer(1, 4), 0, 5);
    return [map, integers(random, random.integer(1, 4), 0, 5)];
  },
});

function integersOnce(period: number) {
  return Array.from({ length: period }, (_, minute) => 1 + ((minute * 7) % 9));
}
