import { type CallOf, defineTests, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Call = CallOf<(typeof problem)['signature']['methods'][number]>;
type Shares = { on: number; off: number; wide: number; narrow: number; weak: number; haul: number };

const most = 40_000;
const even: Shares = { on: 10, off: 4, wide: 1, narrow: 1, weak: 3, haul: 2 };

/** Calls on persons 1 to `people` with strengths up to `strongest`. */
function calls(
  random: Random,
  count: number,
  people: number,
  strongest: number,
  { on, off, wide, narrow, weak, haul }: Shares,
): Call[] {
  return listOf(count, (): Call => {
    const person = random.integer(1, people);
    let draw = random.integer(1, on + off + wide + narrow + weak + haul);
    if (draw <= on) return ['signOn', person, random.integer(Math.ceil(strongest / 2), strongest)];
    draw -= on;
    if (draw <= off) return ['signOff', person];
    draw -= off;
    if (draw <= wide) return ['widen'];
    draw -= wide;
    if (draw <= narrow) return ['narrow'];
    return draw - narrow <= weak ? ['weakest'] : ['haul'];
  });
}

/** Persons 1 to `count` sign on. */
const crowd = (count: number, strength: (i: number) => number) =>
  listOf(count, (i): Call => ['signOn', i + 1, strength(i)]);
const times = (count: number, call: Call) => listOf(count, () => call);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[1], [['haul']]],
        [[3], [['weakest'], ['signOff', 8], ['narrow']]],
        [[1], [['signOn', 6, 2], ['weakest'], ['haul'], ['weakest']]],
      ],
    },
    {
      group: 'More places than people',
      count: 1,
      make: (random) => [[50], calls(random, 70, 30, 60, even)],
    },
    {
      group: 'One place',
      count: 1,
      make: (random) => [[1], calls(random, 90, 12, 10, { ...even, wide: 0 })],
    },
    {
      group: 'All equally strong',
      inputs: [
        [
          [5],
          [
            ...crowd(12, () => 8),
            ['weakest'],
            ['signOn', 2, 8],
            ['weakest'],
            ['signOff', 7],
            ['weakest'],
            ...times(3, ['haul']),
            ['weakest'],
            ...times(9, ['haul']),
          ],
        ],
      ],
    },
    {
      group: 'The same people sign on again',
      count: 2,
      make: (random, index) => [
        [3 + index],
        calls(random, 120, 7, 6, { ...even, on: 20, off: 1, haul: 1 }),
      ],
    },
    {
      group: 'The rope gets wider and narrower',
      count: 2,
      make: (random, index) => [
        [1 + 6 * index],
        [
          ...crowd(15, (i) => 10 + ((i * 7) % 5)),
          ...calls(random, 110, 15, 14, { on: 3, off: 1, wide: 6, narrow: 6, weak: 6, haul: 1 }),
        ],
      ],
    },
    {
      group: 'Narrow to the last place',
      inputs: [
        [
          [4],
          [
            ...crowd(6, (i) => 20 - i),
            ...times(5, ['narrow']),
            ['weakest'],
            ['widen'],
            ['weakest'],
            ['haul'],
            ['narrow'],
            ['haul'],
          ],
        ],
      ],
    },
    {
      group: 'Those who wait go home',
      count: 1,
      make: (random) => [
        [4],
        [
          ...crowd(30, (i) => 100 - i),
          ...listOf(20, (): Call => ['signOff', random.integer(5, 30)]),
          ...times(9, ['haul']),
          ['weakest'],
        ],
      ],
    },
    {
      group: 'Hauled until nobody is left',
      count: 1,
      make: (random) => [
        [6],
        [...crowd(25, () => random.integer(1, 40)), ...times(27, ['haul']), ['weakest']],
      ],
    },
    { group: 'Small lists', count: 3, make: (random) => [[4], calls(random, 150, 20, 15, even)] },
    {
      group: 'Sums that overflow 32 bits',
      count: 1,
      make: (random) => [[5], calls(random, 80, 40, 1_000_000_000, even)],
    },
    {
      group: 'Middling lists',
      count: 2,
      make: (random, index) => [[40 + 100 * index], calls(random, 1_800, 600, 5_000, even)],
    },
    {
      group: 'One of them signs on tens of thousands of times',
      inputs: [
        [
          [1],
          [
            ['signOn', 1, 5],
            ...times(39_000, ['signOn', 2, 1]),
            ['signOn', 2, 6],
            ['weakest'],
            ['signOn', 3, 6],
            ['signOff', 2],
            ['weakest'],
            ['haul'],
            ['weakest'],
          ],
        ],
      ],
    },
    {
      group: 'Most calls, long crew: worst case for adding up',
      count: 2,
      make: (random, index) => [
        [12_000 - 6_000 * index],
        [
          ...crowd(17_000, () => random.integer(1, 1e9)),
          ...calls(random, most - 17_000, 17_000, 1e9, { ...even, weak: 8, haul: 8 }),
        ],
      ],
    },
    {
      group: 'Most calls, few strengths',
      count: 1,
      make: (random) => [[9_000], calls(random, most, 20_000, 7, { ...even, on: 30 })],
    },
    {
      group: 'Most calls, signed on and off all over',
      count: 2,
      make: (random, index) => [
        [4_000 + 8_000 * index],
        [
          ...crowd(16_000, (i) => (index === 0 ? 1_000 + i : 50_000 - i)),
          ...calls(random, most - 16_000, 16_000, 60_000, { ...even, off: 12 }),
        ],
      ],
    },
    {
      group: 'Most people at the rope, as strong as they can be',
      inputs: [[[most], [...crowd(most - 1, () => 1_000_000_000), ['haul']]]],
    },
    {
      group: 'Strongest people, who signed on one after the other',
      inputs: [
        [
          [3],
          [
            ['signOn', 4, 1_000_000_000],
            ['signOn', 4, 999_999_999],
            ['signOn', 1, 999_999_999],
            ['signOff', 1],
            ['signOff', 1],
            ['signOn', 2, 1_000_000_000],
            ['haul'],
            ['narrow'],
          ],
        ],
      ],
    },
    {
      group: 'Short lists of all shapes',
      sweep: 280,
      make: (random) => {
        const shares = { on: random.integer(4, 12), off: 2, wide: 2, narrow: 2, weak: 4, haul: 3 };
        const count = random.integer(1, 13);
        return [[random.integer(1, 3)], calls(random, count, 4, random.integer(1, 4), shares)];
      },
    },
    {
      group: 'Short lists with numbers at both ends, and ones that read alike',
      sweep: 220,
      make: (random) => {
        const strongest = random.chance(1, 2);
        const strengths = strongest ? [999_999_999, 1_000_000_000] : [1, 11, 111, 1_000_000_000];
        const people = [1, 11, 111, 1_000_000_000].slice(0, random.integer(2, 4));
        const renamed = calls(random, random.integer(3, 12), 4, 4, { ...even, off: 2 });
        return [
          [random.integer(1, 3)],
          renamed.map((call): Call => {
            if (call[0] === 'signOn')
              return ['signOn', random.pick(people), random.pick(strengths)];
            return call[0] === 'signOff' ? ['signOff', random.pick(people)] : call;
          }),
        ];
      },
    },
  ],
  small: (random) => [
    [random.integer(1, 3)],
    calls(random, random.integer(1, 24), 5, 4, {
      on: 8,
      off: 3,
      wide: 2,
      narrow: 2,
      weak: 4,
      haul: 3,
    }),
  ],
});
