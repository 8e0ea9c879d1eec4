import type { Value } from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import {
  type Candidate,
  candidateOf,
  type Maker,
  madeOf,
  partsOf,
  type Rules,
} from './candidate.ts';
import { type Input, mapLeaves, placesOf, replaceAt } from './places.ts';
import { compareSizes, sizeOf } from './size.ts';

/** Values up to which an input is small enough to begin with. */
export const fewValues = 300;

export type Draws = {
  slug: string;
  hidden: CheckedHiddenTests;
  /** The last one of the problem's levels that is looked at. */
  level: number;
  rules: Rules;
  /** Larger inputs of the tests and samples, in whatever group. */
  known: readonly Input[];
  /** Groups whose tests are all small: only their generators are asked. */
  smallGroups: ReadonlySet<string>;
  /** How far from 0 the numbers of a shape are in any hidden test. */
  farthest: ReadonlyMap<string, number>;
};

const perSweep = 300;
const perSmall = 300;
const perOther = 40;

/**
 * Small valid inputs of all kinds that the package knows, each once, the smallest first: those that its
 * tests have, those that its generators of small inputs make, and those that they make when their draws
 * lean towards the simple.
 *
 * @param round each gives other inputs
 */
export function drawCandidates(draws: Draws, round = 0): Candidate[] {
  const { slug, hidden, level, rules, known, smallGroups } = draws;
  const { literal, makers } = partsOf(hidden, level);
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate | null) => {
    if (candidate === null || candidate.size.values > fewValues) return;
    if (found.has(candidate.key) || !rules.isValid(candidate.input)) return;
    found.set(candidate.key, candidate);
  };
  for (const group of makers) {
    if (group.name !== 'small' && !smallGroups.has(group.name)) continue;
    const count =
      group.name === 'small' ? perSmall : group.count === Infinity ? perSweep : perOther;
    for (let at = round * count; at < (round + 1) * count; at += 1) {
      const index = Number.isFinite(group.count) ? at % group.count : at;
      const maker: Maker = { make: (random) => group.make(random, index) };
      const seed = `${slug}/${group.name}/${at}`;
      add(madeOf(maker, { seed }));
      add(madeOf(maker, { simpleSeed: seed }));
    }
  }
  if (round === 0)
    for (const input of [...literal, ...known])
      if (sizeOf(input).values <= fewValues) add(candidateOf(input));
  const smallestFirst = [...found.values()].sort((a, b) => compareSizes(a.size, b.size));
  for (const { input } of smallestFirst.slice(round * perStretched, (round + 1) * perStretched))
    for (const stretched of stretchedOf(draws, input)) add(candidateOf(stretched));
  return [...found.values()];
}

/** Small inputs whose numbers are as large as there are any: what overflows needs few of them. */
const perStretched = 80;
const fewLeaves = 8;

function* stretchedOf({ rules, farthest }: Draws, input: Input): Generator<Input> {
  const { kind } = rules;
  const far = (leaf: Value, shape: string) =>
    typeof leaf === 'number' ? (farthest.get(shape) ?? leaf) : leaf;
  yield mapLeaves(kind, input, far);
  const places = placesOf(kind, input).filter(({ value }) => typeof value === 'number');
  for (const shape of new Set(places.map((place) => place.shape)))
    yield mapLeaves(kind, input, (leaf, of) => (of === shape ? far(leaf, of) : leaf));
  if (places.length > fewLeaves) return;
  for (const { path, shape, value } of places) yield replaceAt(input, path, far(value, shape));
}
