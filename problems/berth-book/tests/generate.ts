import { defineTests, everyPair, listOf, type Random, text } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = { ships: 20_000, lines: 40_000 };

/** @throws RangeError when there are fewer such names than asked for. */
function names(random: Random, count: number, shortest: number, longest: number, letters: string) {
  const lengths = listOf(longest - shortest + 1, (i) => shortest + i);
  const there = lengths.reduce((sum, length) => sum + letters.length ** length, 0);
  if (count > there) {
    throw new RangeError(
      `names(${count}, ${shortest}, ${longest}, '${letters}'): there are only ${there} such names`,
    );
  }
  const drawn = new Set<string>();
  while (drawn.size < count) drawn.add(text(random, random.integer(shortest, longest), letters));
  return [...drawn];
}

/** Lines by chance; `heard` letters are the beginning of some ship's name. */
function lines(
  random: Random,
  ships: readonly string[],
  count: number,
  calls: number,
  heard: number,
) {
  return listOf(count, () => {
    const ship = random.pick(ships);
    if (random.integer(1, 100) > calls) return `+${ship}`;
    return `?${ship.slice(0, random.integer(1, Math.min(heard, ship.length)))}`;
  });
}

const chain = (length: number, letter: string) => listOf(length, (i) => letter.repeat(i + 1));

const fewLines = ['z', 'a', 'azz', 'az', 'aa'].flatMap((name) => [`+${name}`, `?${name}`]);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest books',
      inputs: [
        [['a'], ['?a']],
        [['b'], ['?a']],
        [['ab'], ['+ab']],
        [['ab'], ['?abc', '?ab', '?a']],
      ],
    },
    {
      group: 'No visits at all',
      count: 1,
      make: (random) => {
        const ships = names(random, 12, 2, 4, 'xyz');
        return [
          ships,
          [...ships.map((ship) => `?${ship.slice(0, 1)}`), ...ships.map((s) => `?${s}`)],
        ];
      },
    },
    {
      group: 'Names that begin with one another',
      inputs: [
        [
          chain(8, 'u').reverse(),
          ['?u', '+uuuu', '?u', '?uuuuu', '+uu', '?u', '?uuu', '+uu', '?u'],
        ],
        [
          ['tor', 'to', 'torunn', 't'],
          ['+torunn', '?t', '+to', '?t', '?tor', '+t', '?t', '?to'],
        ],
      ],
    },
    {
      group: 'Ties are broken by the alphabet',
      inputs: [
        [
          ['nova', 'nora', 'nana', 'nb'],
          ['+nova', '+nora', '?n', '?no', '+nova', '+nora', '+nana', '?n', '+nana', '?n', '?nor'],
        ],
        [
          ['zeta', 'zea', 'zd'],
          ['+zeta', '?z', '+zea', '?z', '?ze', '+zd', '?z', '?zeta'],
        ],
      ],
    },
    {
      group: 'Everything is called',
      count: 1,
      make: (random) => {
        const ships = names(random, 10, 1, 3, 'pq');
        const calls = ['p', 'q', 'pp', 'pq', 'qp', 'qq', 'ppp', 'qqq', 'qpq'];
        return [
          ships,
          ships.flatMap((ship) => [`+${ship}`, ...calls.map((letters) => `?${letters}`)]),
        ];
      },
    },
    {
      group: 'Later visits do not count',
      inputs: [
        [
          ['ida', 'ine'],
          ['+ine', '?i', '+ida', '?i', '+ida', '+ida', '?i', '?in', '?ix'],
        ],
        [
          ['kari', 'kora'],
          ['+kora', '?k', '?k', '+kari', '+kari', '?k', '+kora', '+kora', '?k'],
        ],
      ],
    },
    {
      group: 'Only berthings',
      inputs: [
        [
          ['gry', 'gro'],
          ['+gry', '+gro', '+gro'],
        ],
      ],
    },
    {
      group: 'Small fleets by chance',
      count: 3,
      make: (random, index) => {
        const ships = names(random, 12 + 20 * index, 1, 4, 'abc');
        return [ships, lines(random, ships, 80 + 60 * index, 50, 3)];
      },
    },
    {
      group: 'Letters of nobody',
      count: 1,
      make: (random) => {
        const ships = names(random, 15, 3, 5, 'rst');
        const calls = listOf(40, () => `?${text(random, random.integer(1, 6), 'rstu')}`);
        return [ships, [...lines(random, ships, 30, 0, 1), ...calls]];
      },
    },
    {
      group: 'Middling fleets',
      count: 2,
      make: (random, index) => {
        const ships = names(random, 700, 3, 9, 'abcdef');
        return [ships, lines(random, ships, 900 + index * 200, 60, 4)];
      },
    },
    {
      group: 'Largest book, one letter heard: worst case for scanning',
      count: 2,
      make: (random, index) => {
        const ships = names(random, largest.ships, 9, 14, index === 0 ? 'ab' : 'mno');
        return [ships, lines(random, ships, largest.lines, 90, 2)];
      },
    },
    {
      group: 'Largest book, longest names',
      count: 2,
      make: (random) => {
        const same = text(random, 9, 'gh');
        const ships = names(random, largest.ships, 11, 11, 'ghijk').map((ship) => same + ship);
        return [ships, lines(random, ships, largest.lines, 70, 20)];
      },
    },
    {
      group: 'Largest book, two ships ahead by turns',
      count: 1,
      make: (random) => {
        const ships = names(random, largest.ships, 9, 13, 'skm');
        const [one = '', other = ''] = ships;
        const visit = (i: number) => `+${i % 4 < 2 ? one : other}`;
        return [
          ships,
          listOf(largest.lines, (i) =>
            i % 3 === 0 ? visit(i / 3) : `?${random.pick(['s', 'k', 'm'])}`,
          ),
        ];
      },
    },
    {
      group: 'Names that go on with the last letter',
      inputs: [
        [
          ['azz', 'azaz', 'aa'],
          ['+azaz', '?a', '+azz'],
        ],
        [
          [...chain(20, 'z'), 'y'],
          [
            '?z',
            `+${'z'.repeat(20)}`,
            '?z',
            '?zz',
            `?${'z'.repeat(20)}`,
            '+zz',
            '?z',
            '?zzz',
            '?y',
          ],
        ],
      ],
    },
    {
      group: 'Most visits of one ship',
      inputs: [
        [
          ['bo', 'ba', 'b'],
          [...listOf(19_990, () => '+bo'), ...listOf(19_995, () => '+bo'), '?b', '+b', '?b', '?ba'],
        ],
      ],
    },
    {
      // Boxed numbers are the same object only while they are small.
      group: 'Ties after many visits',
      inputs: [
        [
          ['mia', 'mara', 'm'],
          [...listOf(300, () => '+mia'), ...listOf(299, () => '+mara'), '?m', '+mara', '?m', '?mi'],
        ],
      ],
    },
    {
      // A plain object answers for this word although nobody has put it in.
      group: 'A name that every object of JavaScript has already',
      inputs: [
        [
          ['constructor', 'constance', 'a'],
          [
            '?con',
            '+constance',
            '?const',
            ...listOf(2, () => '+constructor'),
            '?c',
            '?constructor',
          ],
        ],
      ],
    },
    {
      group: 'Nothing but calls',
      count: 1,
      make: (random) => {
        const ships = names(random, 200, 1, 5, 'klm');
        return [
          ships,
          listOf(largest.lines, () => `?${text(random, random.integer(1, 5), 'klm')}`),
        ];
      },
    },
    { group: 'Short books of all shapes', sweep: 280, make: shortBook },
    {
      // In Java and elsewhere 31 times what was before plus the letter, in 32 bits.
      group: 'Different letters with the same hash code',
      sweep: [
        ['fstytcbp', 'iwngpitc'],
        ['mxwxqdhk', 'eucvbext'],
        ['upevmatz', 'ycofgdqy'],
      ].flatMap(([one = '', other = '']): [string[], string[]][] => [
        [[one], [`?${other}`, `?${one}`]],
        [
          [`${one}a`, `${other}a`],
          [`?${one}`, `?${other}`, `+${one}a`, `?${other}`],
        ],
      ]),
    },
    {
      group: 'Every two lines after a first visit, among five names',
      sweep: everyPair(fewLines, fewLines).map((two) => [
        ['z', 'a', 'azz', 'az', 'aa'],
        ['+az', ...two, '?a', '?az'],
      ]),
    },
  ],
  small: (random) => {
    const ships = names(random, random.integer(1, 5), 1, 3, 'ab');
    const calls = listOf(3, () => `?${text(random, random.integer(1, 3), 'ab')}`);
    return [ships, [...lines(random, ships, random.integer(1, 8), 50, 3), ...calls]];
  },
});

/** One to five names of few letters, the last one of the alphabet among them, and up to nine lines. */
function shortBook(random: Random): [string[], string[]] {
  const letters = random.pick(['ab', 'az', 'yz', 'amz']);
  const ships = names(random, random.integer(1, 5), 1, random.integer(3, 4), letters);
  const book = listOf(random.integer(1, 9), () => {
    if (random.chance(1, 2)) return `+${random.pick(ships)}`;
    if (random.chance(1, 4)) return `?${text(random, random.integer(1, 4), letters)}`;
    const ship = random.pick(ships);
    return `?${ship.slice(0, random.chance(1, 2) ? 1 : random.integer(1, ship.length))}`;
  });
  return [ships, book];
}
