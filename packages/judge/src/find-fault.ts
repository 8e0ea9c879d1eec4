import { checkInput, checkOutput } from './check-value.ts';
import { blameOnProblem } from './grade.ts';
import type { ParsedSignature } from './parse-signature.ts';
import { type Comparison, casesOf, type Test } from './request.ts';

type Faults = { of: string; fault: string | null };

/**
 * Tests are judged over and over while their package is loaded, and are never changed: each is looked
 * through once. To look at five inputs of 100,000 numbers takes as long as to run a program on them.
 */
const known = new WeakMap<Test, Faults>();

/** What every test of one request is held against. */
export type FaultFinder = (test: Test) => string | null;

/** Makes what tells where a test contradicts the signature, or null when it does not. */
export function faultFinder(signature: ParsedSignature, { kind }: Comparison): FaultFinder {
  const hasExpected = kind !== 'none';
  const of = JSON.stringify([hasExpected, signature]);
  return (test) => {
    const before = known.get(test);
    if (before?.of === of) return before.fault;
    const fault = findFault(signature, hasExpected, test);
    known.set(test, { of, fault });
    return fault;
  };
}

function findFault(signature: ParsedSignature, hasExpected: boolean, test: Test): string | null {
  const cases = casesOf(test);
  if (cases.length === 0) return blameOnProblem('a test has no input');
  for (const { input, expected } of cases) {
    const mistyped = checkInput(signature, input);
    if (mistyped) return blameOnProblem(`in a test's input, ${mistyped.message}`);
    if (!hasExpected) continue;
    const wrong = checkOutput(signature, input, expected, 'the expected value');
    if (wrong) return blameOnProblem(wrong.message);
  }
  return null;
}
