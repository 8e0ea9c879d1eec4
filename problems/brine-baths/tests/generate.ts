import {
  defineTests,
  type InputOf,
  integers,
  listOf,
  type Random,
  shuffled,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const most = 50_000;

/** Random cheeses up to `top` milligrams, each content with a span of at most `span`. */
function cheeses(random: Random, count: number, top: number, span: number): [number[], number[]] {
  const weakest = integers(random, count, 0, top - span);
  return [weakest, weakest.map((salt) => salt + random.integer(0, span))];
}

/** A few patient cheeses that stand anything among many hurried ones, patient ones first. */
function patientFirst(random: Random, patient: number, hurried: number, top: number) {
  const [weakest, strongest] = cheeses(random, hurried, top, Math.floor(top / 8));
  return [
    [...listOf(patient, () => 0), ...weakest],
    [...listOf(patient, () => top), ...strongest],
  ] as const;
}

/** `crowd` cheeses close together, and `loners` above them that hardly ever share a bath. */
function crowdAndLoners(random: Random, crowd: number, loners: number, span: number) {
  const [weakest, strongest] = cheeses(random, crowd, crowd + span, span);
  const lonely = listOf(loners, (i) => crowd + 2 * span + i * span + random.integer(0, 3));
  return [
    [...weakest, ...lonely],
    [...strongest, ...lonely.map((salt) => salt + random.integer(0, span))],
  ] as const;
}

/** Cheeses that each want one strength only, `alike` of them each, in random order. */
function particular(random: Random, kinds: number, alike: number) {
  const salt = shuffled(
    random,
    listOf(kinds * alike, (i) => 3 * (i % kinds)),
  );
  return [salt, salt] as const;
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[0], [0], 1],
        [[3, 3], [7, 7], 1],
        [[3, 8], [7, 9], 50_000],
      ],
    },
    { group: 'Ends that touch', inputs: [[[10, 20, 30, 25, 40], [20, 30, 40, 25, 55], 4]] },
    { group: 'All alike', inputs: [[listOf(11, () => 300), listOf(11, () => 310), 4]] },
    {
      group: 'Nobody shares',
      inputs: [
        [listOf(12, (i) => ((i * 5) % 12) * 10), listOf(12, (i) => ((i * 5) % 12) * 10 + 9), 6],
      ],
    },
    {
      group: 'One bath for all, if it were large enough',
      count: 2,
      make: (random, index) => [
        integers(random, 10, 0, 50),
        integers(random, 10, 50, 99),
        3 + index,
      ],
    },
    {
      group: 'Patient and hurried cheeses',
      count: 3,
      make: (random, index) => [...patientFirst(random, 4, 8 + index, 60), 3],
    },
    {
      group: 'Numbers of many lengths',
      inputs: [
        [
          [5, 90, 800, 7_000, 10, 100, 1_000, 9, 95],
          [9, 99, 999, 9_999, 1_000, 10_000, 100_000, 10, 100],
          3,
        ],
      ],
    },
    {
      group: 'Nearly without a limit',
      count: 1,
      make: (random, index) => [...cheeses(random, 60 + 140 * index, 1_000, 90), 40],
    },
    {
      group: 'Middling dairies',
      count: 2,
      make: (random, index) => [
        ...cheeses(random, 150 + 260 * index, 600 + 500 * index, 90 + 60 * index),
        2 + index,
      ],
    },
    {
      group: 'A crowd of kinds and a few loners',
      count: 3,
      make: (random, index) => [
        ...crowdAndLoners(random, [5, 40, 120, 300][index] ?? 1, [5, 30, 70, 200][index] ?? 1, 40),
        2 + index,
      ],
    },
    {
      group: 'One place a bath',
      count: 1,
      make: (random) => [...cheeses(random, 130, 1_000, 300), 1],
    },
    { group: 'Small dairies of all shapes', sweep: 300, make: smallDairy },
    { group: 'A few baths that get full', sweep: 250, make: fullBaths },
    {
      group: 'Largest n, patient and hurried',
      count: 1,
      make: (random) => [...patientFirst(random, 20_000, 30_000, 1_000_000_000), 7],
    },
    {
      group: 'Largest n, a crowd and loners',
      count: 1,
      make: (random) => [...crowdAndLoners(random, 35_000, 15_000, 900), 3],
    },
    {
      group: 'Largest n, worst case for quadratic',
      count: 3,
      make: (random, index) => [
        ...cheeses(
          random,
          most,
          [1_000_000_000, 90_000, 500_000][index] ?? 1,
          [900, 200, 40][index] ?? 1,
        ),
        [3, 1, 2][index] ?? 1,
      ],
    },
    {
      group: 'Largest n, particular cheeses',
      count: 2,
      make: (random, index) => [
        ...particular(random, [25_000, 500][index] ?? 1, [2, 100][index] ?? 1),
        [1, 30][index] ?? 1,
      ],
    },
    {
      group: 'Largest n, large baths',
      count: 1,
      make: (random) => [...cheeses(random, most, 1_000_000_000, 400_000_000), most],
    },
  ],
  small: (random) => {
    const count = random.integer(1, 7);
    return [...cheeses(random, count, 14, random.integer(0, 10)), random.integer(1, 3)];
  },
});

type Input = InputOf<(typeof problem)['signature']>;

/** Up to five cheeses, of which many want the same, nothing, or a single strength. */
function smallDairy(random: Random): Input {
  const count = random.integer(1, 5);
  const top = random.integer(0, 4);
  const [weakest, strongest] = cheeses(random, count, top, random.integer(0, top));
  // At the lower end of what salt may be, or at the upper one.
  const least = random.chance(2, 3) ? 0 : 1_000_000_000 - top;
  const moved = (salts: readonly number[]) => salts.map((salt) => least + salt);
  return [moved(weakest), moved(strongest), random.integer(1, 3)];
}

/** Patient and hurried cheeses for baths of two or three places, so that the choice of the bath counts. */
function fullBaths(random: Random): Input {
  const count = random.integer(6, 10);
  const hurried = random.integer(1, 3);
  const weakest = integers(random, count, 0, 9);
  const strongest = weakest.map(
    (salt) => salt + random.integer(0, random.chance(1, 2) ? hurried : 9),
  );
  return [weakest, strongest, random.integer(2, 3)];
}
