import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes its arguments, which the comparison must not see',
  code: `
function solve(values) { const sum = values.reduce((a, b) => a + b, 0); values.length = 0; values.push(sum); return [sum]; }
`,
  signature: {
    kind: 'function',
    name: 'solve',
    parameters: [{ name: 'values', type: 'integer[]' }],
    returns: 'integer[]',
  },
  tests: [
    { input: [[1, 2]], expected: [3] },
    { input: [[1, 2]], expected: [3] },
  ],
  verdict: 'accepted',
};
