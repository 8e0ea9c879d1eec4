import {
  defineTests,
  gridOf,
  type InputOf,
  integers,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';
import { firstMinute } from '../reference.ts';

type Input = InputOf<(typeof problem)['signature']>;

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

/**
 * Stairs from edge to edge, low and high squares in turn, with walls of height 0 between them that are
 * open at alternate ends.
 */
function stairs(size: number) {
  const last = size - 1;
  return gridOf(size, size, (row, column) => {
    const diagonal = row + column;
    const open = Math.floor(diagonal / 3) % 2 === 0 ? row : column;
    if (diagonal % 3 === 2 && open !== Math.max(0, diagonal - last)) return '0';
    return diagonal % 2 === 0 ? '9' : '1';
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
        [
          ['59', '30', '99'],
          [5, 9, 5, 3],
        ],
        [turned(['59', '30', '99']), [5, 9, 5, 3]],
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
      group: 'The same square once more, a dozen minutes later',
      inputs: [
        [
          ['977689', '308547', '267832', '216288', '879013', '960507'],
          [3, 4, 8, 1, 5, 4, 1, 7, 9],
        ],
        [
          ['96327933', '91771269', '26959214', '73945247', '95999135'],
          [0, 4, 4, 7, 9, 7, 4, 5],
        ],
      ],
    },
    {
      group: 'For more than a whole tide no square is new, and then one is',
      inputs: [
        [
          ['3213221', '1300212', '1030121'],
          [1, 3, 0, 0, 2, 2, 2, 1, 1, 3, 2],
        ],
        [
          ['4405', '3135', '3212', '3240', '0330'],
          [1, 1, 2, 2, 2, 2, 0, 5],
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
      count: 2,
      make: (random, index) => [
        flats(random, 20 + 18 * index, 24 + 15 * index, 1, 9),
        integers(random, 5 + 3 * index, index, 5),
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
      inputs: [[winding(119, largest, () => 9), integersOnce(12)]],
    },
    { group: 'Longest walk', inputs: [[stairs(largest), briefEbb(12, 1, 9)]] },
    { group: 'Small maps of all shapes', sweep: 300, make: smallMap },
    { group: 'Short rows in rhythms of all kinds', sweep: 250, make: shortRow },
    {
      group: 'Largest map, the goal is cut off',
      count: 2,
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

/** A map of a few heights and a tide of a few levels; mostly one on which the group has to wait. */
function smallMap(random: Random): Input {
  return mostlyLate(random, () => {
    const rows = random.integer(1, 4);
    const columns = random.integer(1, 5);
    const levels = listOf(random.integer(2, 3), () => random.integer(0, 9));
    const low = Math.max(0, Math.min(...levels) - 1);
    const square = () => random.pick([...levels, ...levels, 9, low, low]);
    const map = gridOf(rows, columns, () => `${square()}`);
    return [map, listOf(random.integer(1, 6), () => random.pick(levels))];
  });
}

/** A row or a column of up to seven squares, on which there is no way round. */
function shortRow(random: Random): Input {
  return mostlyLate(random, () => {
    const length = random.integer(1, 7);
    const map = gridOf(1, length, () => `${random.pick([1, 2, 2, 3, 3, 3])}`);
    const tide = listOf(random.integer(1, 8), () => random.integer(0, random.pick([2, 3, 3, 4])));
    return [random.chance(1, 2) ? map : turned(map), tide];
  });
}

/** One of nine walks is taken as it comes; the others are late, or begin dry and lead nowhere. */
function mostlyLate(random: Random, draw: () => Input): Input {
  const wanted = random.integer(0, 8);
  for (;;) {
    const [map, tide] = draw();
    const minute = firstMinute(map, tide);
    const steps = map.length + (map[0]?.length ?? 0) - 2;
    const isDryAtFirst = Number(map[0]?.[0]) >= (tide[0] ?? 0);
    if (wanted === 0 || (wanted < 3 && isDryAtFirst && steps > 0 && minute === -1))
      return [map, tide];
    if (wanted >= 3 && minute > steps + (wanted > 6 ? 2 : 0)) return [map, tide];
  }
}

function integersOnce(period: number) {
  return Array.from({ length: period }, (_, minute) => 1 + ((minute * 7) % 9));
}
