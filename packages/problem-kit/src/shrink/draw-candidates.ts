import type { CheckedHiddenTests } from '../define/define-tests.ts';
import { type Candidate, candidateOf, madeOf, partsOf, type Rules } from './candidate.ts';
import type { Input } from './places.ts';
import { sizeOf } from './size.ts';

/** Values up to which an input is small enough to begin with. */
export const fewValues = 300;

export type Draws = {
  slug: string;
  hidden: CheckedHiddenTests;
  rules: Rules;
  /** Larger inputs of the tests and samples, in whatever group. */
  known: readonly Input[];
  /** Groups whose tests are all small: only their generators are asked. */
  smallGroups: ReadonlySet<string>;
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
export function drawCandidates(
  { slug, hidden, rules, known, smallGroups }: Draws,
  round = 0,
): Candidate[] {
  const { literal, makers } = partsOf(hidden);
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate | null) => {
    if (candidate === null || candidate.size.values > fewValues) return;
    if (found.has(candidate.key) || !rules.isValid(candidate.input)) return;
    found.set(candidate.key, candidate);
  };
  for (const group of makers) {
    if (group.name !== 'small' && !smallGroups.has(group.name)) continue;
    const draws =
      group.name === 'small' ? perSmall : group.count === Infinity ? perSweep : perOther;
    for (let at = round * draws; at < (round + 1) * draws; at += 1) {
      const index = at % Math.min(group.count, 1_000_000);
      const maker = {
        make: (random: Parameters<typeof group.make>[0]) => group.make(random, index),
      };
      const seed = group.name === 'small' ? `${slug}/small/${at}` : `${slug}/${group.name}/${at}`;
      add(madeOf(maker, { seed }));
      add(madeOf(maker, { simpleSeed: seed }));
    }
  }
  if (round === 0)
    for (const input of [...literal, ...known])
      if (sizeOf(input).values <= fewValues) add(candidateOf(input));
  return [...found.values()];
}
