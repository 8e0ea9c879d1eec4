import { expect, test } from 'vitest';
import { knownFailures, type Proof } from './proof.ts';

const wrongIdea = {
  ...{ idea: 'Takes the first that fits.', language: 'python', failed: 2, of: 20 },
  ...{ tests: [3, 4], inputs: [1, 9] },
};

const proof: Proof = {
  ...{ contentKey: '', hiddenTests: 20, sweeps: { count: 1, inputs: 300 } },
  ...{ wrongIdeas: [wrongIdea], mutants: null, slips: null, ends: null },
};

test('known to fail are wrong ideas, then the rules that one overlooks, in their words', () => {
  const rules = ['exactly `carry` is allowed', 'The order of *a* and *b* means nothing.'];
  const rulesLeftOut = rules.map((rule) => ({ rule, tests: [7], inputs: [1] }));
  expect(knownFailures({ ...proof, rulesLeftOut })).toEqual([
    expect.objectContaining({ idea: wrongIdea.idea, tests: [3, 4], inputs: [1, 9] }),
    {
      idea: 'Overlooks what the statement says: “exactly carry is allowed”.',
      ...{ tests: [7], inputs: [1] },
    },
    {
      idea: 'Overlooks what the statement says: “The order of a and b means nothing”.',
      ...{ tests: [7], inputs: [1] },
    },
  ]);
  expect(knownFailures(proof)).toHaveLength(1);
});
