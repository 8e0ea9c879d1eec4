import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [],
      [
        ['give', 'kale', 30],
        ['give', 'kale', 20],
        ['take', 'kale', 51],
        ['take', 'kale', 50],
        ['take', 'kale', 1],
        ['take', 'dill', 1],
      ],
    ],
    expected: [30, 50, -1, 0, -1, -1],
    explanation: 'Nobody gets 50 grams who asks for 51. After that the kale is used up.',
  },
  {
    input: [
      [],
      [
        ['give', 'pea', 8],
        ['give', 'parsnip', 8],
        ['give', 'dill', 9],
        ['give', 'pepper', 2],
        ['list', 'p'],
        ['scarce', 3],
        ['take', 'pepper', 2],
        ['list', 'pe'],
        ['scarce', 9],
      ],
    ],
    expected: [
      8,
      8,
      9,
      2,
      ['parsnip', 'pea', 'pepper'],
      ['pepper', 'parsnip', 'pea'],
      0,
      ['pea'],
      ['parsnip', 'pea', 'dill'],
    ],
    explanation:
      'Of parsnip and pea there are equally many grams. The pepper leaves both lists with its last gram.',
    level: 2,
  },
  {
    input: [
      [],
      [
        ['giveFor', 'leek', 5, 2],
        ['give', 'leek', 5],
        ['giveFor', 'leek', 5, 1],
        ['take', 'leek', 7],
        ['winter'],
        ['winter'],
        ['take', 'leek', 5],
      ],
    ],
    expected: [5, 10, 15, 8, 0, 3, 0],
    explanation:
      'The 7 grams are the 5 that the first winter would spoil and 2 of those for the second. So the first winter finds nothing to spoil, the second one 3 grams.',
    level: 3,
  },
  {
    input: [
      [],
      [
        ['giveFor', 'oat', 4, 1],
        ['give', 'oat', 6],
        ['reserve', 'oat', 5],
        ['reserve', 'oat', 6],
        ['reserve', 'oat', 2],
        ['winter'],
        ['release', 2],
        ['collect', 1],
        ['collect', 1],
      ],
    ],
    expected: [4, 10, 1, -1, 2, 4, 5, 1, -1],
    explanation:
      'Reservation 1 holds 4 grams that the winter spoils, and 1 that keeps. The refused one has no number, so the next is 2; releasing it brings the stock from 3 to 5.',
    level: 4,
  },
]);
