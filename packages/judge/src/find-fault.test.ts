import { expect, test } from 'vitest';
import { faultFinder } from './find-fault.ts';
import { parseSignature } from './parse-signature.ts';
import type { SingleTest } from './request.ts';

const signatureOf = (returns: string) =>
  parseSignature({
    kind: 'function',
    name: 'double',
    parameters: [{ name: 'n', type: 'integer' }],
    returns,
  });
const one: SingleTest = { group: 'a', input: [2], expected: 4 };

/** A test whose input says when it is looked at. */
function watched() {
  let looks = 0;
  const test: SingleTest = {
    ...one,
    get input() {
      looks += 1;
      return one.input;
    },
  };
  return { test, looks: () => looks };
}

test('a test is looked through once, however often it is judged', () => {
  const { test, looks } = watched();
  for (let turn = 0; turn < 3; turn += 1)
    expect(faultFinder(signatureOf('integer'), { kind: 'exact' })(test)).toBeNull();
  expect(looks()).toBe(1);
});

test.each([
  ['another signature', 'string', { kind: 'exact' }, 'the expected value must be a string'],
  ['a signature that it fits again', 'integer', { kind: 'exact' }, null],
  ['nothing expected', 'string', { kind: 'none' }, null],
  ['another kind of comparison', 'string', { kind: 'unordered' }, 'the expected value must be a'],
] as const)('a test held against %s is looked at anew', (_, returns, comparison, fault) => {
  expect(faultFinder(signatureOf('integer'), { kind: 'exact' })(one)).toBeNull();
  const found = faultFinder(signatureOf(returns), comparison)(one);
  if (fault === null) expect(found).toBeNull();
  else expect(found).toContain(fault);
});
