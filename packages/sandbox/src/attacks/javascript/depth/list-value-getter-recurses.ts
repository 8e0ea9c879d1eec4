import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a list whose value is that of the list that it makes to find it',
  code: `
function solve() { return { get val() { return solve().val; }, next: null }; }
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1] }],
  limits: {
    timeLimitMs: 2_000,
    memoryLimitBytes: 256 * 1024 * 1024,
    outputLimitBytes: 4 * 1024 * 1024,
  },
  verdict: 'runtime-error',
  says: /RangeError: Maximum call stack size exceeded/,
};
