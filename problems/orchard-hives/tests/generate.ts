import { defineTests, gridOf, listOf, type Random, shuffled } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 60;

/** The squares of `map` that can be reached from `start`, near ones first. */
function reachable(map: readonly string[], start: number): number[] {
  const columns = map[0]?.length ?? 0;
  const squares = map.join('');
  const seen = new Set([start]);
  for (const square of seen) {
    const column = square % columns;
    const around = [square - columns, square + columns];
    if (column > 0) around.push(square - 1);
    if (column + 1 < columns) around.push(square + 1);
    for (const next of around) if (squares[next] === '.') seen.add(next);
  }
  return [...seen];
}

/** Writes `marks` onto squares of the map. */
function marked(map: readonly string[], marks: ReadonlyMap<number, string>) {
  return map.map((row, r) =>
    [...row].map((square, c) => marks.get(r * row.length + c) ?? square).join(''),
  );
}

/** A cart somewhere, and a hive of each of the weights on squares that can be reached from it. */
function withHives(random: Random, map: readonly string[], weights: readonly number[]): string[] {
  const grass = [...map.join('')].flatMap((square, at) => (square === '.' ? [at] : []));
  for (;;) {
    const cart = random.pick(grass);
    const near = reachable(map, cart).slice(1);
    if (near.length * 3 < grass.length) continue;
    const places = shuffled(random, near);
    const marks = new Map(weights.map((weight, i) => [places[i] ?? 0, `${weight}`]));
    return marked(map, marks.set(cart, 'C'));
  }
}

function hedges(random: Random, rows: number, columns: number, inTen: number) {
  return gridOf(rows, columns, () => (random.chance(inTen, 10) ? '#' : '.'));
}

/** Long rows between hedges, with a gap now at the right end, now at the left one. */
function winding(rows: number, columns: number) {
  return gridOf(rows, columns, (row, column) =>
    row % 2 === 0 || column === (row % 4 === 1 ? columns - 1 : 0) ? '.' : '#',
  );
}

function weights(random: Random, count: number, heaviest: number) {
  return listOf(count, () => random.integer(1, heaviest));
}

export default defineTests<typeof problem>({
  groups: [
    { group: 'Smallest inputs', inputs: [[['C']], [['7C']], [['5', '.', 'C']]] },
    { group: 'No hives', inputs: [[['..#', '#C.', '...']]] },
    {
      group: 'A hive behind hedges',
      inputs: [[['C.1', '.##', '1#9']], [['2.C..', '.....', '..###', '..#5.', '..#..']]],
    },
    { group: 'One hive round the corner', inputs: [[['C#...', '.#.#.', '...#6']]] },
    {
      group: 'Two hives',
      inputs: [[['C..11']], [['C..91..']], [['....C....', '.#######.', '1.......9']]],
    },
    {
      group: 'Hives that stand in the way',
      inputs: [[['C#####', '.3..2#', '####.#', '#9.1.#']], [['91C12345']]],
    },
    {
      group: 'Only the far ones together',
      inputs: [[['9.C.......12', '4.#########.', '..........1.']]],
    },
    {
      group: 'All of one weight',
      count: 2,
      make: (random, index) => [
        withHives(
          random,
          hedges(random, 9, 9, 2),
          listOf(5 + index, () => [1, 4][index] ?? 1),
        ),
      ],
    },
    {
      group: 'Small orchards',
      count: 3,
      make: (random, index) => [
        withHives(
          random,
          hedges(random, 8 + index, 10, 2),
          weights(random, 4 + index, 3 + 2 * index),
        ),
      ],
    },
    {
      group: 'One light round',
      count: 1,
      make: (random) => [withHives(random, winding(7, 9), weights(random, 6, 2))],
    },
    {
      group: 'Middling orchards',
      count: 4,
      make: (random, index) => [
        withHives(
          random,
          hedges(random, 20 + 5 * index, 30 - 3 * index, 3),
          weights(random, 7 + (index % 2), [2, 9, 4, 1][index] ?? 1),
        ),
      ],
    },
    {
      group: 'Largest orchard, open grass',
      count: 2,
      make: (random, index) => [
        withHives(
          random,
          hedges(random, largest, largest, index),
          weights(random, 10, [3, 9][index] ?? 1),
        ),
      ],
    },
    {
      group: 'Largest orchard, one winding path',
      count: 2,
      make: (random, index) => [
        withHives(random, winding(59, largest), weights(random, 10, [1, 5][index] ?? 1)),
      ],
    },
    {
      group: 'Largest orchard, many hedges',
      count: 2,
      make: (random, index) => [
        withHives(random, hedges(random, largest, largest, 3), weights(random, 9 + index, 4)),
      ],
    },
    {
      group: 'Largest orchard, one hive out of reach',
      count: 1,
      make: (random) => {
        const map = withHives(random, winding(58, largest), weights(random, 9, 9));
        return [[...map, '#'.repeat(largest), `${'.'.repeat(largest - 1)}3`]];
      },
    },
  ],
  small: (random) => {
    const map = hedges(random, random.integer(1, 4), random.integer(2, 5), random.integer(0, 3));
    const open = map.map((row, r) => (r === 0 ? `..${row.slice(2)}` : row));
    const most = Math.min(4, (open.join('').match(/\./g)?.length ?? 1) - 1);
    const squares = [...open.join('')].flatMap((square, at) => (square === '.' ? [at] : []));
    const [cart = 0, ...places] = shuffled(random, squares);
    const marks = new Map(
      weights(random, random.integer(random.chance(1, 9) ? 0 : Math.min(1, most), most), 4).map(
        (weight, i) => [places[i] ?? 0, `${weight}`],
      ),
    );
    return [marked(open, marks.set(cart, 'C'))];
  },
});
