import { defineTests, everyText, gridOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 180;

function speckled(random: Random, rows: number, columns: number, colours: string) {
  return gridOf(rows, columns, () => random.pick([...colours]));
}

/** Blots: each square is like the one above or to its left, most of the time. */
function blots(random: Random, rows: number, columns: number, colours: string, oneIn: number) {
  const cloth: string[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: string[] = [];
    for (let column = 0; column < columns; column++) {
      const near = [line[column - 1], cloth[row - 1]?.[column]].filter((one) => one !== undefined);
      const fresh = near.length === 0 || random.chance(1, oneIn);
      line.push(fresh ? random.pick([...colours]) : random.pick(near));
    }
    cloth.push(line);
  }
  return cloth.map((line) => line.join(''));
}

/** Combs that reach into each other from above and from below. */
function combs(rows: number, columns: number) {
  return gridOf(rows, columns, (row, column) => {
    if (row === 0) return 'm';
    if (row === rows - 1) return 'n';
    return column % 2 === 0 ? 'm' : 'n';
  });
}

/** The combs do not touch: between their teeth lie single squares, and each touches both combs. */
function combsWithSpecks(rows: number, columns: number) {
  return gridOf(rows, columns, (row, column) => {
    if (row === 0) return 'm';
    if (row === rows - 1) return 'n';
    if (column % 2 === 1) return row % 2 === 0 ? 'a' : 'bcde'.charAt((row + column) % 4);
    if (column % 4 === 0) return row === rows - 2 ? 'o' : 'm';
    return row === 1 ? 'o' : 'n';
  });
}

/** One long band that winds through cloth of single squares in turning colours. */
function winding(rows: number, columns: number) {
  return gridOf(rows, columns, (row, column) => {
    if (row % 2 === 0) return column === columns - 1 ? 'c' : 'a';
    const joint = row % 4 === 1 ? columns - 2 : 0;
    return column === joint ? 'a' : 'bdef'.charAt((column * 7 + row) % 4);
  });
}

export default defineTests<typeof problem>({
  groups: [
    { group: 'Smallest inputs', inputs: [[['q']], [['xy']], [['x', 'y']], [['xy', 'yx']]] },
    { group: 'One colour', inputs: [[gridOf(7, 9, () => 'k')]] },
    {
      group: 'The seam joins',
      inputs: [[['aabca', 'ccbbc', 'aedba']], [['abcdefa', 'bcdefgb', 'hijklmn']], [['rrxyzrr']]],
    },
    { group: 'Top and bottom do not join', inputs: [[['wxw', 'yxy', 'yzy', 'vzv', 'wxw']]] },
    { group: 'One column', inputs: [[[...'aabacadaab']]] },
    {
      group: 'Touching along many sides',
      inputs: [[combs(8, 10)], [['tttttt', 'tuuuvt', 'tuvuvt', 'tuuuvv', 'tttttt', 'vvttvv']]],
    },
    {
      group: 'Every square its own patch',
      inputs: [[gridOf(12, 12, (row, column) => 'ab'.charAt((row + column) % 2))]],
    },
    {
      group: 'Corners do not touch',
      inputs: [[['baaac', 'abaca', 'aadaa', 'acaba', 'caaab']]],
    },
    {
      group: 'Many colours',
      count: 1,
      make: (random, index) => [
        speckled(random, 15 + 10 * index, 12, 'abcdefghijklmnopqrstuvwxyz'),
      ],
    },
    {
      group: 'Speckled cloth',
      count: 2,
      make: (random, index) => [
        speckled(random, 6 + 6 * index, 9 + 5 * index, ['xyz', 'xy', 'wxyz'][index] ?? 'x'),
      ],
    },
    {
      group: 'Blots',
      count: 2,
      make: (random, index) => [
        blots(random, 10 + 9 * index, 40 - 8 * index, 'pqrst'.slice(index % 3), 4 + 2 * index),
      ],
    },
    {
      group: 'Largest cloth, speckled',
      count: 2,
      make: (random, index) => [
        speckled(random, largest, largest, ['ab', 'abc', 'abcdefgh'][index] ?? 'a'),
      ],
    },
    {
      group: 'Largest cloth, blots',
      count: 2,
      make: (random, index) => [
        blots(
          random,
          largest,
          largest - index,
          ['klmno', 'klm'][index] ?? 'k',
          [25, 6][index] ?? 1,
        ),
      ],
    },
    { group: 'Largest cloth, one long band', inputs: [[winding(largest, largest)]] },
    {
      group: 'Largest cloth, combs',
      inputs: [[combs(largest, largest)], [combsWithSpecks(largest, largest)]],
    },
    {
      group: 'Largest cloth, every square its own patch, and one colour',
      inputs: [
        [gridOf(largest, largest, (row, column) => 'yz'.charAt((row + column) % 2))],
        [gridOf(largest, largest, () => 'z')],
      ],
    },
    {
      group: 'Longest strip and longest row',
      inputs: [
        [gridOf(largest, 1, (row) => 'aabac'.charAt(row % 5))],
        [gridOf(1, largest, (_, column) => 'zazzb'.charAt((column * 7) % 5))],
      ],
    },
    { group: 'Every cloth of up to four squares', sweep: everyCloth() },
    { group: 'Small cloth of all shapes', sweep: 250, make: smallCloth },
    {
      group: 'Cloth of many small patches',
      sweep: 150,
      make: (random) => [
        speckled(
          random,
          random.integer(3, 6),
          random.integer(4, 9),
          random.pick(['abc', 'abcd', 'abcde']),
        ),
      ],
    },
  ],
  small: smallCloth,
});

function smallCloth(random: Random): [string[]] {
  const colours = random.pick(['ab', 'ab', 'abc', 'abcd', 'axyz']);
  return [speckled(random, random.integer(1, 5), random.integer(1, 6), colours)];
}

/** Of three colours: rows, strips of up to three, and two rows of two. */
function everyCloth(): [string[]][] {
  const rows = everyText(4, 'abz', 1).map((row): [string[]] => [[row]]);
  const strips = everyText(3, 'abz', 2).map((squares): [string[]] => [[...squares]]);
  const twoByTwo = everyText(4, 'abz', 4).map((squares): [string[]] => [
    [squares.slice(0, 2), squares.slice(2)],
  ]);
  return [...rows, ...strips, ...twoByTwo];
}
