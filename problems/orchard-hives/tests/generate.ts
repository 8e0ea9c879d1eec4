import { defineTests, everyText, gridOf, listOf, type Random, shuffled } from '@dryrun/problem-kit';
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
    { group: 'Smallest inputs', inputs: [[['5', '.', 'C']]] },
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
      count: 1,
      make: (random) => [withHives(random, winding(59, largest), weights(random, 10, 1))],
    },
    {
      group: 'Ten hives on all sides, each worth a round of its own',
      inputs: [[roundTheCart(10)]],
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
    {
      group: 'Longest way that a map has room for, all hives at its end',
      inputs: [
        [
          alongTheWay(
            stairs(largest),
            listOf(10, () => 9),
            1,
          ),
        ],
      ],
    },
    {
      group: 'Ten heavy hives along the longest way',
      count: 1,
      make: (random) => [
        alongTheWay(
          stairs(largest),
          listOf(10, () => random.integer(7, 9)),
          200,
        ),
      ],
    },
    {
      group: 'Every row of up to three squares',
      sweep: everyText(3, 'C.#129', 1)
        .filter((row) => row.split('C').length === 2)
        .map((row): [string[]] => [[row]]),
    },
    {
      group: 'Small orchards of all shapes',
      sweep: 250,
      make: (random) => {
        const most = random.integer(1, 5);
        return smallOrchard(random, random.integer(1, 4), random.integer(1, 5), {
          inTen: random.integer(0, 4),
          most,
          heaviest: random.pick([2, 4, 9]),
        });
      },
    },
    {
      group: 'Many hives along one path',
      sweep: 120,
      make: (random) => {
        const shape = { inTen: 0, most: random.integer(3, 5), heaviest: random.pick([1, 3, 9]) };
        const [row = ''] = smallOrchard(random, 1, random.integer(5, 12), shape)[0];
        return [random.chance(1, 2) ? [row] : [...row]];
      },
    },
    {
      group: 'Heavy hives on all sides of the cart',
      sweep: 100,
      make: (random) => {
        const [rows, columns] = [random.integer(2, 4), random.integer(2, 4)];
        const map = gridOf(2 * rows + 1, 2 * columns + 1, () => '.');
        const rim = [...map.join('')].flatMap((_, square) => {
          const [row, column] = [
            Math.floor(square / (2 * columns + 1)),
            square % (2 * columns + 1),
          ];
          const isRim = row % (2 * rows) === 0 || column % (2 * columns) === 0;
          return isRim ? [square] : [];
        });
        const lightest = random.pick([1, 5, 9]);
        const marks = new Map(
          shuffled(random, rim)
            .slice(0, random.integer(5, 7))
            .map((square) => [square, `${random.integer(lightest, 9)}`]),
        );
        return [marked(map, marks.set(rows * (2 * columns + 1) + columns, 'C'))];
      },
    },
  ],
  small: (random) =>
    smallOrchard(random, random.integer(1, 4), random.integer(2, 5), {
      inTen: random.integer(0, 3),
      most: 4,
      heaviest: 4,
    }),
});

/** Hives anywhere on a small map, now and then none, or one behind hedges. */
function smallOrchard(
  random: Random,
  rows: number,
  columns: number,
  { inTen, most, heaviest }: { inTen: number; most: number; heaviest: number },
): [string[]] {
  const map = hedges(random, rows, columns, inTen);
  const squares = [...map.join('')].flatMap((square, at) => (square === '.' ? [at] : []));
  const [cart = 0, ...places] = shuffled(random, squares);
  const count = random.chance(1, 12) ? 0 : Math.min(most, places.length);
  const marks = new Map(
    weights(random, count, heaviest).map((weight, i) => [places[i] ?? 0, `${weight}`]),
  );
  return [marked(map, marks.set(cart, 'C'))];
}

/** The cart in the middle of open grass, and hives of 9 kilos on a circle as large as there is room for. */
function roundTheCart(hives: number) {
  const middle = largest / 2;
  const marks = new Map([[middle * largest + middle, 'C']]);
  for (let hive = 0; hive < hives; hive += 1) {
    const angle = (2 * Math.PI * hive) / hives;
    const row = middle + Math.round(28 * Math.cos(angle));
    marks.set(row * largest + middle + Math.round(28 * Math.sin(angle)), '9');
  }
  return marked(
    gridOf(largest, largest, () => '.'),
    marks,
  );
}

/** Stairs from edge to edge, each joined to the next now at one end, now at the other: one way. */
function stairs(size: number) {
  return gridOf(size, size, (row, column) => {
    const diagonal = row + column;
    if (diagonal % 3 !== 0) return '.';
    const edge = diagonal % 6 === 0 ? row : column;
    return diagonal > 0 && edge === Math.max(0, diagonal - size + 1) ? '.' : '#';
  });
}

/** The cart at the beginning of the only way, the last hive at its end, the others `apart` steps before. */
function alongTheWay(map: readonly string[], weights: readonly number[], apart: number) {
  const way = reachable(map, 1).reverse();
  const marks = new Map(weights.map((weight, i) => [way[i * apart] ?? 0, `${weight}`]));
  return marked(map, marks.set(1, 'C'));
}
