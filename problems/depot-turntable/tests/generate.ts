import {
  defineTests,
  distinctIntegers,
  everyPair,
  integers,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Depot = [tracks: number, turn: number[], pits: number[], closed: number[], goal: number];

const largest = 30_000;

/** `count` different tracks, none of them in `spared`. */
function someTracks(random: Random, tracks: number, count: number, spared: readonly number[]) {
  return distinctIntegers(random, count, 0, tracks - 1).filter((track) => !spared.includes(track));
}

/** Every track but the multiples of `every`. */
function allBut(tracks: number, every: number) {
  return Array.from({ length: tracks }, (_, track) => track).filter((track) => track % every > 0);
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [1, [1], [], [], 0],
        [2, [1], [], [], 1],
        [2, [2], [0, 1], [], 1],
      ],
    },
    { group: 'The goal is closed', inputs: [[9, [1, 4], [2], [3, 7], 7]] },
    {
      group: 'Sweeping past closed tracks',
      inputs: [[12, [5, 1], [], [1, 2, 3, 4, 6, 7, 11], 10]],
    },
    {
      group: 'Only a pit leads on',
      inputs: [
        [20, [6], [12], [18], 2],
        [15, [4, 8], [0], [4, 8], 3],
      ],
    },
    { group: 'A closed pit is of no use', inputs: [[16, [5], [5, 10], [5], 6]] },
    {
      group: 'Reversing more than once',
      inputs: [
        [24, [9, 2], [9, 5], [2, 18, 11, 7, 0, 3].filter((track) => track > 0), 14],
        [30, [7], [7, 23, 14], [21], 9],
      ],
    },
    {
      group: 'Turns longer than a circle',
      inputs: [
        [11, [25, 1_000_000_000], [0, 3, 8], [2], 6],
        [13, [999_999_999, 40], [], [1], 12],
        [10, [37], [0, 4], [7], 9],
      ],
    },
    { group: 'No number of turns gets there', inputs: [[90, [12, 18], [0, 6, 12, 36], [30], 45]] },
    {
      group: 'Middling depots',
      count: 5,
      make: (random, index) => {
        const tracks = 160 + 90 * index;
        const goal = tracks - 7 - index;
        return [
          tracks,
          integers(random, 3, 20, 3 * tracks),
          someTracks(random, tracks, 30 + 10 * index, []),
          someTracks(random, tracks, Math.floor(tracks / 2), [0, goal]),
          goal,
        ];
      },
    },
    {
      group: 'Larger depots, half of the tracks closed',
      count: 3,
      make: (random, index) => {
        const tracks = 5_000 + 4_000 * index;
        const goal = tracks - 1 - index;
        return [
          tracks,
          integers(random, 3, 1, 5 * tracks),
          someTracks(random, tracks, 900, []),
          someTracks(random, tracks, Math.floor(tracks / 2), [0, goal]),
          goal,
        ];
      },
    },
    {
      group: 'Largest depot, one lever',
      inputs: [
        [largest, [1], [], [], largest - 1],
        [largest, [7], [7 * 2_000], [7 * 2_001], largest - 7],
      ],
    },
    {
      group: 'Largest depot, many levers',
      count: 2,
      make: (random, index) => {
        const goal = largest - 5 - index;
        return [
          largest,
          integers(random, 6, 1, [60, 1_000_000_000][index] ?? 1),
          someTracks(random, largest, 2_000, []),
          someTracks(random, largest, 14_000, [0, goal]),
          goal,
        ];
      },
    },
    {
      group: 'Largest depot, the goal is out of reach',
      inputs: [
        [largest, [1, 2, 3, 5, 8, 13], allBut(largest, 2), [29_999], 29_999],
        [largest, [4, 6, 10, 14, 22, 26], [], [], 15_001],
      ],
    },
    {
      group: 'The way takes nearly twice as many pulls as there are tracks',
      inputs: [
        [9, [406_063_532], [6, 8], [8], 1],
        [largest, [1], [largest - 3], [largest - 2], largest - 1],
      ],
    },
    {
      group: 'Every depot of three tracks with one lever',
      sweep: everyPair(
        everyPair([1, 2, 3], [0, 1, 2]),
        everyPair(partsOf([0, 1, 2]), partsOf([1, 2])),
      ).map(([[turn, goal], [pits, closed]]): Depot => [3, [turn], pits, closed, goal]),
    },
    { group: 'Small depots of all shapes', sweep: 280, make: smallDepot },
    { group: 'Depots whose shortest ways reverse three times and more', sweep: 120, make: zigzag },
    {
      group: 'Small depots in which all else is tried before',
      sweep: 150,
      make: (random) => {
        const tracks = random.pick([5, 7, 9, 11, 13]);
        const step = random.pick(
          [1, 2, 4, 8, tracks - 1, tracks - 2].filter((one) => tracks % one > 0 || one === 1),
        );
        const at = (place: number) => (place * step) % tracks;
        const last = random.integer(2, tracks - 3);
        const goal = random.integer(last + 2, tracks - 1);
        const pits = [...new Set([at(last), at(random.integer(last, tracks - 1))])];
        const turn = step + tracks * random.pick([0, 0, 1, 1_000_000]);
        return [tracks, [turn], pits, [at(last + 1)], at(goal)];
      },
    },
    {
      group: 'Depots with many pits, in which one has to reverse before the turns are used up',
      sweep: 220,
      make: (random, index) => {
        const tracks = random.integer(8 + Math.floor(index / 6), 12 + Math.floor(index / 5));
        const all = [...Array(tracks).keys()];
        const goal = random.integer(1, tracks - 1);
        const open = random.integer(2, 8);
        const pits = all.filter(() => random.chance(1, 2));
        const closed = all.filter((track) => track > 0 && track !== goal && random.chance(1, open));
        return [
          tracks,
          integers(random, random.pick([2, 2, 3]), 1, tracks - 1),
          pits,
          closed,
          goal,
        ];
      },
    },
  ],
  small: (random) => {
    const tracks = random.integer(1, 8);
    const pits = someTracks(random, tracks, random.integer(0, Math.min(2, tracks)), []);
    const closed = someTracks(random, tracks, random.integer(0, Math.floor(tracks / 2)), [0]);
    const turn = integers(random, random.integer(1, 2), 1, 9);
    return [tracks, turn, pits, closed, random.integer(0, tracks - 1)];
  },
});

/** All ways to choose some of these tracks, none and all included. */
function partsOf(tracks: readonly number[]): number[][] {
  return tracks.reduce<number[][]>(
    (parts, track) => parts.flatMap((part) => [part, part.concat(track)]),
    [[]],
  );
}

/** Up to nine tracks, of which few or many are pits or closed. */
function smallDepot(random: Random): Depot {
  const tracks = random.integer(1, 9);
  const all = [...Array(tracks).keys()];
  const open = random.integer(1, 4);
  const pit = random.integer(1, 4);
  const pits = all.filter(() => random.chance(1, pit));
  const closed = all.filter((track) => track > 0 && random.chance(1, open + 1));
  const turn = integers(
    random,
    random.integer(1, 3),
    1,
    random.pick([4, tracks, 3 * tracks, 1_000_000_000]),
  );
  return [tracks, turn, pits, closed, random.integer(0, tracks - 1)];
}

/**
 * A walk with many reversals on open tracks, pits where it reverses, and nearly all else closed. Such
 * depots seldom need it, so it draws until the shortest way reverses at least three times.
 */
function zigzag(random: Random): Depot {
  for (;;) {
    const tracks = random.integer(9, 25);
    const turn = integers(random, random.integer(2, 3), 1, tracks - 1);
    const walked = new Set([0]);
    const pits = new Set<number>();
    let at = 0;
    const reversals = random.integer(3, 7);
    for (let reversed = 0; reversed <= reversals; reversed++) {
      for (let pulls = random.integer(1, 2); pulls > 0; pulls--) {
        const step = random.pick(turn);
        at = (at + (reversed % 2 === 0 ? step : tracks - step)) % tracks;
        walked.add(at);
      }
      if (reversed < reversals) pits.add(at);
    }
    const closed = [...Array(tracks).keys()].filter(
      (track) => !walked.has(track) && random.chance(19, 20),
    );
    const depot: Depot = [tracks, turn, [...pits], closed, at];
    if (fewestReversals(depot) >= 3) return depot;
  }
}

/** How often one has to reverse on a way with the fewest pulls. */
function fewestReversals([tracks, turn, pits, closed, goal]: Depot): number {
  // By track, those clockwise first; a state found earlier is reached with fewer pulls.
  const reversals = new Map([[0, 0]]);
  let reached = [0];
  while (reached.length > 0) {
    const next = new Map<number, number>();
    for (const state of reached) {
      const track = state % tracks;
      const so = reversals.get(state) ?? 0;
      const offer = (to: number, count: number) => {
        if (reversals.has(to) || closed.includes(to % tracks)) return;
        next.set(to, Math.min(count, next.get(to) ?? count));
      };
      for (const step of turn) {
        if (state === track) offer((track + step) % tracks, so);
        else offer(((track + tracks - step) % tracks) + tracks, so);
      }
      if (pits.includes(track)) offer((state + tracks) % (2 * tracks), so + 1);
    }
    for (const [state, count] of next) reversals.set(state, count);
    const atGoal = [goal, goal + tracks].flatMap((state) => next.get(state) ?? []);
    if (atGoal.length > 0) return Math.min(...atGoal);
    reached = [...next.keys()];
  }
  return 0;
}
