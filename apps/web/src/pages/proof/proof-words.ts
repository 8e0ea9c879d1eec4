import type { Proof } from '@dryrun/contract';
import { formatCount } from '../../words/amount.ts';

type Fact = { name: string; value: string; meaning: string };

/** Each number of a proof, with what it says about the tests. */
export function proofFacts(proof: Proof): Fact[] {
  const { hiddenTests, sweeps, wrongIdeaCount, mutants, slips, ends } = proof;
  return [
    {
      name: 'Hidden tests',
      value: formatCount(hiddenTests),
      meaning: 'One input each, but for the sweeps; made by seeded generators.',
    },
    {
      name: 'Small inputs in sweeps',
      value: sweeps.count === 0 ? '' : formatCount(sweeps.inputs),
      meaning: `${sweeps.count === 1 ? 'One hidden test tries' : `${formatCount(sweeps.count)} hidden tests try`} many small inputs, the smallest first, each in fresh state.`,
    },
    {
      name: 'Wrong ideas rejected',
      value: `${formatCount(wrongIdeaCount)} of ${formatCount(wrongIdeaCount)}`,
      meaning: 'Good programs with one misconception each. All pass the samples.',
    },
    {
      name: 'Mutants killed',
      value: sayCaught(mutants),
      meaning: 'The reference with one operator, constant or condition changed.',
    },
    {
      name: 'Slips caught',
      value: sayCaught(slips),
      meaning: 'What a tired hand writes: an infinity too small, 32 bits, a rule left out.',
    },
    {
      name: 'Ends reached',
      value: sayCaught(ends),
      meaning: 'Both ends of each constraint, the largest answer, the largest sums on the way.',
    },
  ].filter(({ value }) => value !== '');
}

/** `40 of 41, 1 justified`; empty where nothing of the kind was tried. */
export function sayCaught(caught: Proof['mutants']): string {
  if (caught === null || caught.of === 0) return '';
  const { of, justified } = caught;
  const share = `${formatCount(caught.caught)} of ${formatCount(of)}`;
  return justified === 0 ? share : `${share}, ${formatCount(justified)} justified`;
}
