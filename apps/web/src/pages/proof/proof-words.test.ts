import type { Proof } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { proofFacts, sayCaught } from './proof-words.ts';

test.each([
  [{ caught: 40, of: 40, justified: 0 }, '40 of 40'],
  [{ caught: 40, of: 41, justified: 1 }, '40 of 41, 1 justified'],
  [{ caught: 1_577, of: 1_608, justified: 31 }, '1,577 of 1,608, 31 justified'],
  [{ caught: 0, of: 0, justified: 0 }, ''],
  [null, ''],
])('%j is said as "%s"', (caught, said) => {
  expect(sayCaught(caught)).toBe(said);
});

test('a kind that was not tried has no line', () => {
  const proof: Proof = {
    slug: 'pears',
    title: 'Pears',
    hiddenTests: 24,
    sweeps: { count: 2, inputs: 300 },
    mutants: { caught: 9, of: 9, justified: 0 },
    slips: null,
    ends: { caught: 8, of: 8, justified: 0 },
    wrongIdeaCount: 5,
    wrongIdeas: null,
  };
  expect(proofFacts(proof).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Hidden tests: 24',
    'Small inputs in sweeps: 300',
    'Wrong ideas rejected: 5 of 5',
    'Mutants killed: 9 of 9',
    'Ends reached: 8 of 8',
  ]);
});
