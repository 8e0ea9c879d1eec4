import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns more text than allowed',
  code: `
function solve() { return "x".repeat(1_000_000); }
`,
  signature: returning('string'),
  tests: [{ input: [], expected: 'x' }],
  verdict: 'output-limit-exceeded',
};
