import { defineTests, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';
import {
  endOnZ,
  farApart,
  hundredsSetAside,
  manyWinters,
  oldByTheTime,
  takenToTheLastGram,
} from './by-hand.ts';
import {
  byLevel,
  type Call,
  comesBack,
  few,
  levelFour,
  levelOne,
  levelThree,
  levelTwo,
  many,
  year,
} from './draw.ts';

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'One kind',
      inputs: [
        [[], [['take', 'a', 1]]],
        [
          [],
          [
            ['give', 'abcdefghijkl', 7],
            ['take', 'abcdefghijkl', 7],
            ['take', 'abcdefghijkl', 1],
          ],
        ],
        [
          [],
          [
            ['give', 'a', 5],
            ['take', 'a', 6],
            ['take', 'a', 4],
            ['give', 'a', 1],
            ['take', 'a', 2],
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
            ['take', 'constructor', 1],
            ['give', 'constructor', 5],
            ['give', 'constructor', 2],
            ['take', 'constructor', 6],
          ],
        ],
      ],
    },
    {
      group: 'More than 32 bits of it',
      inputs: [
        [
          [],
          [
            ...listOf(999, (): Call => ['give', 'rye', 1_000_000_000]),
            ['take', 'rye', 1_000_000_000],
          ],
        ],
      ],
    },
    { group: 'A year at the cupboard', count: 3, make: (random) => year(random, levelOne) },
    { group: 'Most calls', count: 1, make: (random) => many(random, levelOne) },
    { group: 'Short books', sweep: 200, make: (random) => few(random, levelOne) },
    {
      group: 'Lists of nothing and of all',
      level: 2,
      inputs: [
        [
          [],
          [
            ['list', ''],
            ['scarce', 1],
            ['give', 'b', 2],
            ['give', 'a', 3],
            ['list', ''],
            ['list', 'abcdefghijkl'],
            ['scarce', 1],
          ],
        ],
        [
          [],
          [
            ['give', 'bean', 1],
            ['give', 'beet', 4],
            ['list', 'bee'],
            ['list', 'bean'],
            ['scarce', 1_000],
          ],
        ],
      ],
    },
    {
      group: 'Taken to the last gram',
      level: 2,
      inputs: [[[], takenToTheLastGram]],
    },
    {
      // Boxed numbers are the same object only while they are small.
      group: 'Equally many grams, by the hundred',
      level: 2,
      inputs: [
        [
          [],
          [
            ['give', 'b', 300],
            ['give', 'c', 300],
            ['give', 'a', 100],
            ['give', 'a', 200],
            ['scarce', 3],
            ['take', 'b', 1],
            ['scarce', 3],
          ],
        ],
      ],
    },
    {
      group: 'Grams of different lengths, further apart than 32 bits hold',
      level: 2,
      inputs: [[[], farApart()]],
    },
    { group: 'A year with lists', count: 3, level: 2, make: (random) => year(random, levelTwo) },
    { group: 'Names that end on z', level: 2, inputs: [[[], endOnZ()]] },
    {
      group: 'Most calls, long lists',
      count: 1,
      level: 2,
      make: (random) => many(random, levelTwo),
    },
    {
      group: 'Short books with lists',
      sweep: 200,
      level: 2,
      make: (random) => few(random, levelTwo),
    },
    {
      group: 'Winters without harm',
      level: 3,
      inputs: [
        [[], [['winter'], ['give', 'a', 4], ['winter'], ['take', 'a', 4], ['winter']]],
        [[], [['give', 'a', 9], ['winter'], ['take', 'a', 10], ['take', 'a', 1]]],
      ],
    },
    {
      group: 'All spoiled in the end',
      level: 3,
      inputs: [
        [
          [],
          [
            ['giveFor', 'a', 1_000_000_000, 20],
            ['giveFor', 'b', 1, 1],
            ...listOf(20, (): Call => ['winter']),
            ['list', ''],
            ['take', 'a', 1],
          ],
        ],
        [
          [],
          [
            ['giveFor', 'a', 3, 3],
            ['winter'],
            ['giveFor', 'a', 2, 1],
            ['winter'],
            ['take', 'a', 1],
            ['winter'],
            ['scarce', 5],
          ],
        ],
      ],
    },
    { group: 'Nearly a thousand winters', level: 3, inputs: [[[], manyWinters()]] },
    { group: 'A year with frost', count: 3, level: 3, make: (random) => year(random, levelThree) },
    {
      group: 'Most calls, many ages',
      count: 2,
      level: 3,
      make: (random) => many(random, levelThree),
    },
    {
      group: 'More than 32 bits spoil at once',
      level: 3,
      inputs: [
        [
          [],
          [
            ...listOf(
              998,
              (at): Call => ['giveFor', at % 2 === 0 ? 'rye' : 'oat', 1_000_000_000, 2],
            ),
            ['winter'],
            ['winter'],
          ],
        ],
      ],
    },
    {
      group: 'Short books with frost',
      sweep: 250,
      level: 3,
      make: (random) => few(random, levelThree),
    },
    {
      group: 'Set aside and fetched',
      level: 4,
      inputs: [
        [
          [],
          [
            ['give', 'a', 5],
            ['reserve', 'a', 5],
            ['collect', 1],
            ['collect', 1],
            ['release', 1],
          ],
        ],
        [
          [],
          [
            ['collect', 1],
            ['release', 1_000],
            ['give', 'b', 4],
            ['reserve', 'b', 1],
            ['take', 'b', 3],
          ],
        ],
      ],
    },
    {
      group: 'Old by the time it comes back',
      level: 4,
      inputs: [[[], oldByTheTime]],
    },
    { group: 'Hundreds of reservations', level: 4, inputs: [[[], hundredsSetAside()]] },
    {
      group: 'A year with reservations',
      count: 4,
      level: 4,
      make: (random) => year(random, levelFour),
    },
    {
      group: 'Most calls, much set aside',
      count: 2,
      level: 4,
      make: (random) => many(random, levelFour),
    },
    {
      group: 'Short books with reservations',
      sweep: 300,
      level: 4,
      make: (random) => few(random, levelFour),
    },
    {
      group: 'What comes back is taken at once, among bags that keep for longer or shorter',
      sweep: 200,
      level: 4,
      make: (random) => comesBack(random),
    },
  ],
  small: (random, level) => few(random, byLevel[level - 1] ?? levelOne),
});
