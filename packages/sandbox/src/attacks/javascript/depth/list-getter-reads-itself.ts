import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a list whose getter reads itself',
  code: `
function solve() { return { val: 1, get next() { return this.next; } }; }
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
