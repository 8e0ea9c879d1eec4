import {
  type CallOf,
  defineTests,
  integers,
  listOf,
  permutation,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Call = CallOf<(typeof problem)['signature']['methods'][number]>;
type Shares = [fetch: number, hold: number, release: number, clear: number];

const most = { room: 20_000, calls: 40_000 };

/** Calls on maps 1 to `maps`; `shares` are those of fetch, hold, release and clear. */
function calls(random: Random, count: number, maps: number, shares: Shares, cleared = 3): Call[] {
  const [fetch, hold, release, clear] = shares;
  return listOf(count, (): Call => {
    const map = random.integer(1, maps);
    const draw = random.integer(1, fetch + hold + release + clear);
    if (draw <= fetch) return ['fetch', map];
    if (draw <= fetch + hold) return ['hold', map];
    if (draw <= fetch + hold + release) return ['release', map];
    return ['clear', random.integer(1, cleared)];
  });
}

/** Every map once, in ascending order. */
const fetched = (first: number, last: number) =>
  listOf(last - first + 1, (i): Call => ['fetch', first + i]);
const each = (method: 'fetch' | 'hold' | 'release', maps: readonly number[]) =>
  maps.map((map): Call => [method, map]);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[1], [['fetch', 5]]],
        [[4], [['clear', 2]]],
        [[2], [['release', 9]]],
        [[1], each('fetch', [3, 3, 4, 3])],
      ],
    },
    {
      group: 'Only fetching',
      count: 2,
      make: (random, index) => [[6 + index], calls(random, 60, 12, [1, 0, 0, 0])],
    },
    {
      group: 'A released map goes down next',
      inputs: [
        [
          [5],
          [
            ...fetched(1, 5),
            ...each('hold', [2, 4, 5]),
            ...each('release', [5, 2]),
            ...each('fetch', [6, 7, 8]),
            ['release', 4],
            ['clear', 9],
          ],
        ],
        [
          [3],
          [...fetched(1, 3), ['hold', 3], ['release', 3], ['fetch', 3], ['clear', 1], ['clear', 2]],
        ],
      ],
    },
    {
      group: 'The table is full of weights',
      inputs: [
        [
          [4],
          [
            ...fetched(11, 14),
            ...each('hold', [13, 11, 14, 12]),
            ...each('fetch', [15, 13]),
            ['clear', 4],
            ['release', 14],
            ...each('fetch', [15, 14]),
            ['hold', 14],
            ...each('fetch', [15, 16]),
          ],
        ],
      ],
    },
    {
      group: 'A held map is fetched',
      inputs: [
        [
          [3],
          [
            ...fetched(1, 3),
            ['hold', 1],
            ...each('fetch', [1, 4, 1, 5]),
            ...each('release', [1, 1]),
            ['clear', 3],
          ],
        ],
      ],
    },
    {
      group: 'Cleared maps are wanted again',
      count: 1,
      make: (random) => [[8], calls(random, 120, 11, [8, 1, 1, 2], 6)],
    },
    {
      group: 'Clearing more than there is',
      inputs: [
        [
          [6],
          [
            ...fetched(1, 6),
            ['hold', 4],
            ['clear', 20_000],
            ['clear', 1],
            ['fetch', 2],
            ['release', 4],
            ['clear', 2],
            ['release', 4],
          ],
        ],
      ],
    },
    {
      group: 'Weights come and go',
      count: 3,
      make: (random, index) => [[7 + 2 * index], calls(random, 180, 14, [6, 4, 4, 1])],
    },
    {
      group: 'Large numbers on the maps',
      count: 1,
      make: (random) => {
        const maps = integers(random, 15, 999_999_000, 1_000_000_000);
        return [[6], listOf(70, (i): Call => [i % 9 < 7 ? 'fetch' : 'hold', random.pick(maps)])];
      },
    },
    {
      group: 'Middling days',
      count: 2,
      make: (random, index) => [[120], calls(random, 1_500, 200 + 300 * index, [12, 2, 3, 1], 20)],
    },
    {
      group: 'Largest table, another map each time: worst case for searching',
      count: 2,
      make: (random, index) => [
        [15_000],
        [
          ...fetched(1, 15_000),
          ...calls(random, most.calls - 15_000, 40_000 - 12_000 * index, [20, 1, 1, 0]),
        ],
      ],
    },
    {
      group: 'Largest table, the same maps by turns',
      count: 1,
      make: (random) => [
        [most.room],
        [...fetched(1, most.room), ...calls(random, most.room, most.room, [9, 1, 1, 0])],
      ],
    },
    {
      group: 'Largest table, held and released all over',
      count: 2,
      make: (random, index) => [
        [12_000],
        [
          ...fetched(1, 12_000),
          ...calls(random, most.calls - 12_000, 13_000, [4 + 8 * index, 5, 5, 0]),
        ],
      ],
    },
    {
      group: 'Most calls, table cleared again and again',
      count: 1,
      make: (random) => [[9_000], calls(random, most.calls, 1_000_000, [300, 20, 20, 1], 2_000)],
    },
    {
      group: 'Largest table, all of it cleared at once',
      inputs: [
        [
          [most.room],
          [
            ...fetched(1, most.room),
            ...each('hold', [1, 2, most.room]),
            ...each('release', [most.room, 1, 2]),
            ['clear', most.room],
            ...fetched(most.room + 1, 2 * most.room - 7),
          ],
        ],
      ],
    },
    {
      group: 'Short days of all shapes',
      sweep: 300,
      make: (random) => {
        const room = random.integer(1, 3);
        const shares = random.pick<Shares>([
          [6, 3, 3, 1],
          [5, 2, 2, 3],
          [9, 5, 2, 1],
        ]);
        return [[room], calls(random, random.integer(1, 14), room + 2, shares, room + 1)];
      },
    },
    {
      group: 'Held, released, fetched and held again',
      sweep: 200,
      make: (random) => {
        const room = random.integer(3, 6);
        const before = fetched(1, random.integer(2, room));
        // Now and then only maps that have been held are loose.
        const maps = permutation(random, before.length).map((at) => at + 1);
        if (random.chance(1, 2)) before.push(...each('hold', maps));
        const shares = random.pick<Shares>([
          [4, 5, 5, 1],
          [2, 2, 7, 1],
        ]);
        const between = calls(random, random.integer(5, 22), room + 1, shares, 2);
        return [[room], [...before, ...between, ['clear', room + 1]]];
      },
    },
    {
      // Each time a queue may keep an entry that is out of date, and of another map's place.
      group: 'One map held and released several times in a row, then fetched again',
      sweep: 200,
      make: (random) => {
        const room = random.integer(2, 3);
        const bouts = listOf(random.integer(2, 6), (): Call[] => {
          const map = random.integer(1, room + 1);
          const again = listOf(random.integer(0, 2), () => ['hold', 'release'] as const).flat();
          const down = random.chance(1, 3) ? [['clear', random.integer(1, 2)] as Call] : [];
          return [['fetch', map], ...again.map((method): Call => [method, map]), ...down];
        });
        return [[room], [...bouts.flat(), ['clear', room]]];
      },
    },
    {
      group: 'Short days with numbers at both ends, and ones that read alike',
      sweep: 120,
      make: (random) => {
        const maps = [1, 11, 111, 999_999_999, 1_000_000_000];
        const room = random.integer(1, 3);
        return [
          [room],
          calls(random, random.integer(3, 14), 5, [6, 2, 2, 1]).map(
            ([method, number]): Call =>
              method === 'clear' ? [method, number] : [method, maps[number - 1] ?? 1],
          ),
        ];
      },
    },
  ],
  small: (random) => {
    const room = random.integer(1, 4);
    return [[room], calls(random, random.integer(1, 24), room + 2, [6, 3, 3, 1])];
  },
});
