import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes its argument, which is its own',
  language: 'python',
  code: `
def solve(numbers):
    numbers.clear()
    return len(numbers)
`,
  signature: {
    kind: 'function',
    name: 'solve',
    parameters: [{ name: 'numbers', type: 'integer[]' }],
    returns: 'integer',
  },
  tests: [
    { input: [[1, 2]], expected: 0 },
    { input: [[1, 2, 3]], expected: 0 },
  ],
  verdict: 'accepted',
};
