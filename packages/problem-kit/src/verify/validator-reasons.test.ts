import { expect, it } from 'vitest';
import { findReasons } from './validator-reasons.ts';

it.each([
  ["validate(n) { if (n < 1) return 'n is too small'; return null; }", ['n is too small']],
  ["validate: (n) => (n < 1 ? 'n is too small' : null)", ['n is too small']],
  [`validate: (n) => { return \`n of \${n} is no good\`; }`, ['n of … is no good']],
  ["validate: (n) => small(n) ?? 'n is large'", ['n is large']],
  [
    "validate: (n) => (n < 1 ? 'n is small' : n > 9 ? 'n is large' : null)",
    ['n is small', 'n is large'],
  ],
  ["solve: (n) => 'no reason at all'", []],
  ["validate: () => 'reason'", []],
])('%s', async (property, reasons) => {
  const found = await findReasons(`export default defineProblem({ ${property} });`);
  expect(found.map(({ shown }) => shown)).toEqual(reasons);
});

it('matches the sentence with whatever stands between its parts', async () => {
  const [reason] = await findReasons(`const f = (n: number) => \`n (\${n}) is no good\`;`);
  expect(reason?.pattern.test('n (7) is no good')).toBe(true);
  expect(reason?.pattern.test('n [7] is no good')).toBe(false);
});
