import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];
type Component = readonly [whole: number, part: number, pieces: number];

const names = ['Cutter', 'mast', 'sail', 'rope', 'cloth', 'oar', 'keel', 'bell'];

/** Items by their prices, null for what is made. */
function exact(prices: readonly (number | null)[], components: readonly Component[]): Set {
  const item = prices.map(
    (cents, index): Row => [index + 1, `${names[index % names.length]} ${index + 1}`, cents],
  );
  return { item, component: components.map((row): Row => [...row]) };
}

/** A product that needs one part, which needs another, down to one that is bought. */
function chain(steps: number, pieces: number, cents: number): Set {
  return exact(
    [...Array.from({ length: steps }, () => null), cents],
    Array.from({ length: steps }, (_, step): Component => [step + 1, step + 2, pieces]),
  );
}

/** Two products, one with both kinds of masts, a third that needs nothing yet, and their names. */
function named(name: readonly string[]): Set {
  const { item, component } = exact(
    [null, null, null, null, null, 70, 45],
    [
      [1, 3, 2],
      [1, 4, 1],
      [2, 4, 3],
      [3, 6, 4],
      [4, 7, 5],
    ],
  );
  return { item: item.map(([id, , cents], at) => [id, name[at], cents] as Row), component };
}

type Shape = {
  /** Items of each step: products first, what is bought last. */
  steps: readonly number[];
  /** Places in which each part is needed, at most. */
  places: number;
  pieces: number;
  /** Of a hundred places, how many skip steps. */
  skip?: number;
  /** Of a hundred made items, how many have no components yet. */
  unfinished?: number;
};

/** A yard in which parts lie at least one step below the wholes that need them. */
function yard(random: Random, shape: Shape): Set {
  const { steps, skip = 0, unfinished = 0 } = shape;
  const last = steps.length - 1;
  const first = steps.map((_, step) => steps.slice(0, step).reduce((sum, count) => sum + count, 1));
  const prices = steps.flatMap((count, step) =>
    Array.from({ length: count }, () => (step === last ? random.integer(1, 9_000) : null)),
  );
  const without = prices.map(() => random.chance(unfinished, 100));
  const components: Component[] = [];
  for (let step = 1; step <= last; step += 1) {
    for (let at = 0; at < (steps[step] ?? 0); at += 1) {
      const wholes = new Set<number>();
      for (let n = random.integer(1, shape.places); n > 0; n -= 1) {
        const above = random.chance(skip, 100) ? random.integer(0, step - 1) : step - 1;
        wholes.add((first[above] ?? 0) + random.integer(0, (steps[above] ?? 1) - 1));
      }
      for (const whole of wholes) {
        if (without[whole - 1]) continue;
        components.push([whole, (first[step] ?? 0) + at, random.integer(1, shape.pieces)]);
      }
    }
  }
  return exact(prices, components);
}

export default defineDataSets<typeof problem>([
  { group: 'Nothing at all', sets: [exact([], []), exact([500, 20], [])] },
  {
    group: 'Made of bought parts',
    sets: [
      exact(
        [null, 30, 500],
        [
          [1, 2, 1],
          [1, 3, 1],
        ],
      ),
      exact(
        [null, null, 20, 45, 90],
        [
          [1, 3, 1],
          [1, 4, 1],
          [2, 5, 1],
        ],
      ),
    ],
  },
  {
    group: 'Several pieces',
    sets: [
      exact(
        [null, 30, 500],
        [
          [1, 2, 4],
          [1, 3, 2],
        ],
      ),
    ],
  },
  {
    group: 'Parts of parts',
    sets: [
      exact(
        [null, null, null, 7],
        [
          [1, 2, 1],
          [2, 3, 1],
          [3, 4, 1],
        ],
      ),
      exact(
        [null, null, 11, 7],
        [
          [1, 2, 1],
          [1, 3, 1],
          [2, 4, 1],
        ],
      ),
    ],
  },
  {
    group: 'Several of several',
    sets: [
      exact(
        [null, null, null, 7],
        [
          [1, 2, 2],
          [2, 3, 3],
          [3, 4, 5],
        ],
      ),
    ],
  },
  {
    group: 'Numbers of parts that stand within the numbers of their wholes',
    sets: [
      // 2, 12, 112, 11, 1 and 21 are made, one of the other, from 22.
      exact(
        Array.from({ length: 112 }, (_, at) =>
          [2, 12, 112, 11, 1, 21].includes(at + 1) ? null : 5,
        ),
        [
          [21, 112, 2],
          [112, 12, 3],
          [12, 11, 1],
          [12, 2, 2],
          [11, 1, 2],
          [2, 1, 1],
          [1, 22, 4],
          [2, 4, 1],
        ],
      ),
    ],
  },
  {
    group: 'One part in several places',
    sets: [
      exact(
        [null, null, null, 7],
        [
          [1, 2, 1],
          [1, 3, 1],
          [2, 4, 1],
          [3, 4, 1],
        ],
      ),
      exact(
        [null, null, null, null, 3],
        [
          [1, 2, 1],
          [1, 3, 1],
          [2, 4, 2],
          [3, 4, 2],
          [4, 5, 2],
          [1, 5, 1],
        ],
      ),
    ],
  },
  {
    group: 'Shared by two products',
    sets: [
      exact(
        [null, null, null, 7, 9],
        [
          [1, 3, 2],
          [2, 3, 1],
          [3, 4, 3],
          [2, 5, 1],
        ],
      ),
    ],
  },
  {
    group: 'Nothing to put together yet',
    sets: [
      exact(
        [null, null, null, 8],
        [
          [2, 3, 1],
          [2, 4, 1],
        ],
      ),
    ],
  },
  {
    group: 'Bought, and part of nothing',
    sets: [exact([null, 8, 900, 40], [[1, 2, 2]])],
  },
  {
    group: 'Equally dear, of more pieces or fewer',
    sets: [
      exact(
        [null, null, null, null, 30, 60, 10, 20],
        [
          [1, 5, 2],
          [2, 6, 1],
          [3, 7, 6],
          [4, 8, 3],
        ],
      ),
    ],
  },
  {
    group: 'Several items of one name',
    sets: [named(['Cutter', 'Cutter', 'mast', 'mast', 'Cutter', 'rope', 'rope'])],
  },
  {
    group: 'Small yards of all shapes',
    count: 3,
    make: (random) =>
      yard(random, {
        steps: [3, 4, 4, 5],
        places: 3,
        pieces: 3,
        skip: 30,
        unfinished: 8,
      }),
  },
  {
    group: 'Nine steps down',
    count: 1,
    make: (random) =>
      yard(random, { steps: [4, 4, 4, 4, 4, 4, 4, 4, 4, 6], places: 2, pieces: 2, skip: 10 }),
  },
  {
    group: 'Cents that do not fit into 32 bits, of one part and of many',
    sets: [
      chain(9, 6, 1_000_000),
      exact(
        [null, null, 1_000_000, 1_000_000, 999_999],
        [
          [1, 2, 6],
          [2, 3, 6],
          [2, 4, 6],
          [1, 5, 6],
        ],
      ),
      chain(6, 6, 46_342),
    ],
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      yard(random, {
        steps: [600, 1_200, 2_400, 3_600, 7_000],
        places: 2,
        pieces: 6,
        skip: 5,
        unfinished: 2,
      }),
  },
]);
