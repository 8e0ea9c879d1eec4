import { defineTests, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';
import {
  allSkills,
  brought,
  byLevel,
  type Call,
  evening,
  few,
  hundredsStruck,
  levelFour,
  levelOne,
  levelThree,
  levelTwo,
  longest,
  moreThanBits,
  nameOf,
  soundLikeNone,
} from './draw.ts';

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Hardly anybody comes',
      inputs: [
        [[], [['next']]],
        [[], [['fetch', 'a'], ['bring', 'a', 1], ['next'], ['next']]],
        [
          [],
          [
            ['bring', 'umbrellastan', 1_000_000_000],
            ['bring', 'b', 1],
            ['bring', 'umbrellastan', 1],
            ['fetch', 'b'],
            ['bring', 'b', 2],
          ],
        ],
      ],
    },
    {
      // A plain object answers for this word although nobody has put it in.
      group: 'A name that every object of JavaScript has already',
      inputs: [
        [
          [],
          [
            ['fetch', 'constructor'],
            ['bring', 'constructor', 3],
            ['bring', 'constructor', 3],
            ['fetch', 'constructor'],
            ['bring', 'constructor', 3],
            ['next'],
          ],
        ],
      ],
    },
    {
      group: 'Fetched from the middle',
      inputs: [
        [
          [],
          [
            ...brought(6),
            ['fetch', 'c'],
            ['next'],
            ['fetch', 'f'],
            ['next'],
            ['bring', 'c', 4],
            ['next'],
            ['next'],
            ['next'],
            ['next'],
          ],
        ],
      ],
    },
    { group: 'Crowded school', count: 3, make: (random) => evening(random, levelOne) },
    {
      group: 'As many calls as there may be',
      count: 1,
      make: (random) => longest(random, levelOne),
    },
    { group: 'Short evenings', sweep: 200, make: (random) => few(random, levelOne) },
    {
      group: 'Asked for too early or too late',
      level: 2,
      inputs: [
        [
          [],
          [
            ['before', 'a'],
            ['quick', 1],
            ['bring', 'a', 2],
            ['before', 'a'],
            ['quick', 1],
            ['quick', 2],
            ['before', 'a'],
          ],
        ],
        [
          [],
          [
            ['quick', 1_000_000_000],
            ['bring', 'a', 1_000_000_000],
            ['quick', 999_999_999],
            ['quick', 1_000_000_000],
          ],
        ],
      ],
    },
    {
      group: 'A very long wait',
      level: 2,
      inputs: [[[], [...brought(999), ['before', nameOf(998)]]]],
    },
    {
      group: 'Crowded school, many questions',
      count: 3,
      level: 2,
      make: (random) => evening(random, levelTwo),
    },
    {
      group: 'As many calls as there may be, with questions',
      count: 1,
      level: 2,
      make: (random) => longest(random, levelTwo),
    },
    {
      group: 'Short evenings with questions',
      sweep: 200,
      level: 2,
      make: (random) => few(random, levelTwo),
    },
    {
      group: 'Skills that nobody has',
      level: 3,
      inputs: [
        [
          [],
          [
            ['bringFor', 'a', 1, 'sharpens'],
            ['nextFor', []],
            ['nextFor', ['sharpen', 's']],
            ['bring', 'b', 1],
            ['nextFor', ['sew']],
            ['nextFor', ['sew', 'sharpens']],
          ],
        ],
        [
          [],
          [
            ['bring', 'a', 3],
            ['nextFor', ['sew']],
            ['bring', 'a', 3],
            ['nextFor', []],
          ],
        ],
      ],
    },
    {
      // A word that stands for "needs none" is somebody's skill.
      group: 'Skills whose names sound as if there were none, or any',
      level: 3,
      inputs: [[[], soundLikeNone()]],
    },
    {
      group: 'More skills than a number has bits',
      level: 3,
      inputs: [[[], moreThanBits()]],
    },
    {
      group: 'A mender of all trades',
      level: 3,
      inputs: [
        [
          [],
          [
            ...allSkills.map((skill, at): Call => ['bringFor', nameOf(at), 5, skill]),
            ...listOf(11, (): Call => ['nextFor', allSkills.slice(0, 10)]),
            ['quick', 5],
          ],
        ],
      ],
    },
    {
      group: 'Crowded school of skilled people',
      count: 3,
      level: 3,
      make: (random) => evening(random, levelThree),
    },
    {
      group: 'As many calls as there may be, many skills',
      count: 1,
      level: 3,
      make: (random) => longest(random, levelThree),
    },
    {
      group: 'Short evenings with skills',
      sweep: 250,
      level: 3,
      make: (random) => few(random, levelThree),
    },
    {
      group: 'Nothing to strike',
      level: 4,
      inputs: [
        [[], [['strike', 1], ['mended'], ['next'], ['strike', 1_000]]],
        [[], [['bring', 'a', 1], ['mended'], ['bring', 'b', 2], ['next'], ['mended']]],
        [[], [['bring', 'a', 4], ['bring', 'b', 4], ['strike', 1], ['next'], ['next']]],
      ],
    },
    {
      group: 'Mended twice, and struck once',
      level: 4,
      inputs: [
        [
          [],
          [
            ...['a', 'b', 'a'].flatMap((thing): Call[] => [['bring', thing, 1], ['next']]),
            ['strike', 1],
            ['mended'],
          ],
        ],
      ],
    },
    {
      group: 'Back to the places where they stood',
      level: 4,
      inputs: [
        [
          [],
          [
            ...brought(5),
            ['fetch', 'b'],
            ['fetch', 'd'],
            ['quick', 1],
            ['next'],
            ['next'],
            ['mended'],
            ['strike', 4],
            ['mended'],
            ['before', 'e'],
            ['before', 'b'],
            ['next'],
            ['strike', 2],
            ['next'],
          ],
        ],
      ],
    },
    {
      group: 'Hundreds of lines struck at once',
      level: 4,
      inputs: [[[], hundredsStruck()]],
    },
    {
      group: 'Crowded school, careless clerk',
      count: 3,
      level: 4,
      make: (random) => evening(random, levelFour),
    },
    {
      group: 'As many calls as there may be, many struck',
      count: 2,
      level: 4,
      make: (random) => longest(random, levelFour, 4),
    },
    {
      group: 'Short evenings with mistakes',
      sweep: 300,
      level: 4,
      make: (random) => few(random, levelFour),
    },
  ],
  small: (random, level) => few(random, byLevel[level - 1] ?? levelOne),
});
