import type { Signature, Value } from '@dryrun/judge';
import { expect, it } from 'vitest';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import type { CheckedDefinition } from '../define/definition-schema.ts';
import { binaryTree, integers, listOf, Random } from '../index.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { drawCandidates } from './draw-candidates.ts';
import { type Search, shrink } from './shrink.ts';
import { shrinkSourceOf } from './source.ts';

type Toy = {
  what: string;
  signature: Signature;
  small: (random: Random) => readonly Value[];
  validate?: (...input: never[]) => string | null;
  fails: (...input: never[]) => boolean;
  /** Begins here instead of at small inputs. */
  from?: readonly Value[];
  smallest: readonly Value[];
};

const of = (...types: string[]): Signature => ({
  kind: 'function',
  name: 'toy',
  parameters: types.map((type, index) => ({ name: `p${index}`, type })),
  returns: 'integer',
});
const list = (random: Random) => [integers(random, random.integer(0, 12), 0, 50)];
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const isSorted = (numbers: number[]) =>
  numbers.every((one, at) => at === 0 || one >= (numbers[at - 1] ?? 0));

const counter: Signature = {
  kind: 'class',
  name: 'Counter',
  parameters: [],
  methods: [
    { name: 'add', parameters: [{ name: 'by', type: 'integer' }], returns: 'void' },
    { name: 'clear', parameters: [], returns: 'void' },
    { name: 'total', parameters: [], returns: 'integer' },
  ],
};

const toys: Toy[] = [
  {
    what: 'a list that is not sorted',
    signature: of('integer[]'),
    small: list,
    fails: (numbers: number[]) => !isSorted(numbers),
    smallest: [[1, 0]],
  },
  {
    what: 'a sum of 100 at least',
    signature: of('integer[]'),
    small: list,
    fails: (numbers: number[]) => sum(numbers) >= 100,
    smallest: [[100]],
  },
  {
    what: 'two that are equal, in a list that no generator made',
    signature: of('integer[]'),
    small: () => [[]],
    fails: (numbers: number[]) => new Set(numbers).size < numbers.length,
    from: [listOf(600, (index) => 17 + (index % 599))],
    smallest: [[0, 0]],
  },
  {
    what: 'lists of one length',
    signature: of('integer[]', 'integer[]', 'integer'),
    small: () => [[0], [0], 1],
    validate: (ones: number[], others: number[], most: number) =>
      ones.length !== others.length || most < 1 || most > ones.length ? 'of one length' : null,
    fails: (ones: number[], others: number[]) =>
      ones.some((one, at) => one === 7 && others[at] === 9),
    from: [listOf(330, (i) => i % 11), listOf(330, (i) => i % 10), 300],
    smallest: [[7], [9], 1],
  },
  {
    what: 'roads between numbered places',
    signature: of('integer', 'integer[][]'),
    small: (random) => {
      const n = random.integer(1, 6);
      return [
        n,
        listOf(random.integer(0, 8), () => [random.integer(0, n - 1), random.integer(0, n - 1)]),
      ];
    },
    validate: (n: number, roads: number[][]) =>
      n < 1 || roads.some((road) => road.length !== 2 || road.some((end) => end < 0 || end >= n))
        ? 'two ends'
        : null,
    fails: (_n: number, roads: number[][]) => roads.some(([from = 0, to = 0]) => to < from),
    smallest: [2, [[1, 0]]],
  },
  {
    what: 'a tree whose left branch is the heavier one',
    signature: of('binary-tree<integer>'),
    small: (random) => [binaryTree(random, random.integer(0, 9), 5, () => random.integer(0, 9))],
    fails: (tree: (number | null)[]) => (tree[1] ?? 0) > (tree[2] ?? 0),
    smallest: [[0, 1]],
  },
  {
    what: 'a text with its first letter twice',
    signature: of('string'),
    small: (random) => [listOf(random.integer(1, 9), () => random.pick(['x', 'y', 'z'])).join('')],
    fails: (text: string) => text.lastIndexOf(text[0] ?? '-') > 0,
    smallest: ['aa'],
  },
  {
    what: 'the fewest calls',
    signature: counter,
    small: (random) => [
      [],
      listOf(random.integer(1, 14), (): Value[] =>
        random.pick([['clear'], ['total'], ['add', random.integer(1, 40)]]),
      ),
    ],
    fails: (_made: [], calls: Value[][]) => {
      let total = 0;
      return calls.some(([name, by]) => {
        if (name === 'add') total += Number(by);
        if (name === 'clear') total = 0;
        return name === 'total' && total > 30;
      });
    },
    smallest: [[], [['add', 31], ['total']]],
  },
];

function sourceOf({ signature, small, validate }: Toy) {
  const definition = { validate: validate ?? (() => null) } as unknown as CheckedDefinition;
  const pack = { slug: 'toy', signature, definition } as ProblemPackage;
  const hidden: CheckedHiddenTests = { groups: [], small };
  const seen = Array.from({ length: 40 }, (_, at) => candidateOf(small(new Random(`${at}`))).input);
  return shrinkSourceOf(pack, hidden, {
    samples: seen.map((input) => ({ group: '', input, expected: 0 })),
    hidden: [],
  });
}

async function endOf(search: Search<null>) {
  const steps = shrink(search);
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}

it.each(toys)('shrinks to the smallest: $what', async (toy) => {
  const { rules, draws } = sourceOf(toy);
  const fails = (input: readonly Value[]) => toy.fails(...(input as never[]));
  let seen = 0;
  const end = await endOf({
    rules,
    budget: { tries: 100_000, timeMs: Number.POSITIVE_INFINITY },
    start: toy.from ? { candidate: candidateOf(toy.from), failure: null } : null,
    draw: (round) => (toy.from ? [] : drawCandidates(draws, round)),
    evaluate: async (candidates: readonly Candidate[]) => {
      expect(candidates.every(({ input }) => rules.isValid(input))).toBe(true);
      const index = candidates.findIndex(({ input }) => fails(input));
      const tried = index === -1 ? candidates.length : index + 1;
      seen += tried;
      return { tried, failed: index === -1 ? null : { index, failure: null } };
    },
  });
  expect(end).toMatchObject({ isComplete: true, tries: seen });
  expect(end.smallest?.candidate.input).toEqual(toy.smallest);
});

it('stops within its budget, with the smallest so far', async () => {
  const toy = toys[2] as Toy;
  const { rules } = sourceOf(toy);
  const end = await endOf({
    rules,
    budget: { tries: 20, timeMs: Number.POSITIVE_INFINITY },
    start: { candidate: candidateOf(toy.from ?? []), failure: null },
    draw: () => [],
    evaluate: async (candidates) => ({ tried: candidates.length, failed: null }),
  });
  expect(end).toMatchObject({ tries: 20, isComplete: false });
  expect(end.smallest?.candidate.input).toEqual(toy.from);
});

it('goes on where it was broken off before anything was found', async () => {
  const toy = toys[0] as Toy;
  const { rules, draws } = sourceOf(toy);
  const order: string[] = [];
  const search = (skip: number, tries: number): Search<null> => ({
    rules,
    skip,
    budget: { tries, timeMs: Number.POSITIVE_INFINITY },
    start: null,
    draw: (round) => drawCandidates(draws, round),
    evaluate: async (candidates) => {
      order.push(...candidates.map(({ key }) => key));
      return { tried: candidates.length, failed: null };
    },
  });
  const whole = await endOf(search(0, 700));
  const inOne = order.splice(0);
  await endOf(search(0, 250));
  await endOf(search(250, 450));
  expect(order).toEqual(inOne);
  expect(whole.tries).toBe(700);
});
