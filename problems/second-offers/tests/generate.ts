import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];
type Offer = readonly [boat: number, bidder: string | null, amount: number];

const names = ['Tern', 'Skua', 'Dunlin', 'Knot', 'Ruff', 'Smew'];

const firm = (end: string) => `${'Salvage and Sons, '.repeat(15)}${end}`;

/** Boats by their least prices. */
function exact(least: readonly number[], offers: readonly Offer[]): Set {
  const boat = least.map((price, index) => [index + 1, names[index % 6] ?? 'Tern', price]);
  return { boat, offer: offers.map((offer, index): Row => [index + 1, ...offer]) };
}

type Shape = {
  boats: number;
  offers: number;
  bidders: number;
  /** Amounts are multiples of this, up to so many of it. */
  step: number;
  steps: number;
  least: readonly [from: number, to: number];
  unsigned?: number;
};

function sale(random: Random, shape: Shape): Set {
  const { unsigned = 0 } = shape;
  const least = Array.from({ length: shape.boats }, () => random.integer(...shape.least));
  const offers = Array.from({ length: shape.offers }, (): Offer => {
    const bidder = random.chance(unsigned, 100) ? null : `B${random.integer(1, shape.bidders)}`;
    return [random.integer(1, shape.boats), bidder, shape.step * random.integer(1, shape.steps)];
  });
  return exact(least, offers);
}

export default defineDataSets<typeof problem>([
  { group: 'Nothing at all', sets: [exact([], []), exact([400], [])] },
  {
    group: 'Each bidder once, each amount once',
    sets: [
      exact(
        [10, 10],
        [
          [1, 'Ola', 30],
          [1, 'Siv', 50],
          [1, 'Ulf', 40],
          [2, 'Siv', 25],
          [2, 'Ola', 20],
        ],
      ),
      exact(
        [5],
        [
          [1, 'Ulf', 9],
          [1, 'Ola', 8],
          [1, 'Siv', 7],
        ],
      ),
    ],
  },
  {
    group: 'A single offer',
    sets: [
      exact(
        [100, 100],
        [
          [1, 'Ola', 250],
          [2, 'Siv', 100],
        ],
      ),
    ],
  },
  {
    group: 'Bidders who offer again',
    sets: [
      exact(
        [100, 100],
        [
          [1, 'Ola', 300],
          [1, 'Siv', 150],
          [1, 'Ola', 280],
          [2, 'Ola', 120],
          [2, 'Ola', 190],
        ],
      ),
    ],
  },
  {
    group: 'Who was here first with less, and who says less in the end',
    sets: [
      exact(
        [100, 100, 100],
        [
          [1, 'Ola', 150],
          [1, 'Siv', 300],
          [1, 'Ola', 300],
          [2, 'Ola', 300],
          [2, 'Siv', 200],
          [2, 'Ola', 120],
          [3, 'Siv', 110],
          [3, 'Ola', 240],
          [3, 'Ulf', 260],
          [3, 'Ola', 105],
        ],
      ),
    ],
  },
  {
    group: 'Equal amounts',
    sets: [
      exact(
        [50, 50],
        [
          [1, 'Ulf', 70],
          [1, 'Ola', 90],
          [1, 'Siv', 90],
          [2, 'Siv', 60],
          [2, 'Ola', 60],
          [2, 'Ulf', 55],
        ],
      ),
    ],
  },
  {
    group: 'Below the least price',
    sets: [
      exact(
        [200, 500, 300],
        [
          [1, 'Ola', 400],
          [1, 'Siv', 150],
          [2, 'Ola', 499],
          [2, 'Siv', 20],
          [3, 'Ulf', 300],
        ],
      ),
    ],
  },
  {
    group: 'Names that are nearly the same',
    sets: [
      exact(
        [10, 10, 10, 10],
        [
          [1, 'Ola', 90],
          [1, 'ola', 80],
          [1, 'Siv', 70],
          [2, 'Siv Lie', 90],
          [2, 'SivLie', 60],
          [3, 'Ulf', 50],
          [3, 'Ulf ', 40],
          [4, 'Lie, Siv', 30],
          [4, 'Lie', 20],
        ],
      ),
    ],
  },
  {
    group: 'Not signed',
    sets: [
      exact(
        [100, 100, 100],
        [
          [1, null, 900],
          [1, 'Siv', 500],
          [1, 'Ola', 300],
          [2, 'Siv', 500],
          [2, null, 400],
          [2, 'Ola', 300],
          [3, null, 400],
        ],
      ),
    ],
  },
  {
    group: 'Signed with what somebody may take for no name, or for one name',
    sets: [
      exact(
        [10, 10, 10, 10],
        [
          [1, '', 90],
          [1, 'Siv', 70],
          [2, 'Ola', 80],
          [2, '', 60],
          [3, '', 50],
          [3, ' ', 40],
          [3, null, 45],
          [4, 'null', 30],
          [4, '-', 20],
        ],
      ),
      exact(
        [10, 10],
        [
          [1, firm('North'), 90],
          [1, firm('South'), 70],
          [2, 'Bjørn', 60],
          [2, 'Björn', 50],
          [2, 'Bjorn', 40],
        ],
      ),
    ],
  },
  {
    group: 'Small sales of all shapes',
    count: 3,
    make: (random) =>
      sale(random, {
        boats: 12,
        offers: 50,
        bidders: 4,
        step: 10,
        steps: 9,
        least: [10, 60],
        unsigned: 10,
      }),
  },
  {
    group: 'A harbour clears up',
    count: 2,
    make: (random, index) =>
      sale(random, {
        boats: 150,
        offers: 2_500 + 500 * index,
        bidders: 60,
        step: 100,
        steps: 40,
        least: [500, 3_900],
        unsigned: 4,
      }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      sale(random, {
        boats: 900,
        offers: 99_000,
        bidders: 500,
        step: 10,
        steps: 100_000,
        least: [1_000, 999_000],
        unsigned: 2,
      }),
  },
]);
