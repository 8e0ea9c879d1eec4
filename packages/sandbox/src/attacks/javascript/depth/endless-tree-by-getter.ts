import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a tree whose getter calls its maker whenever it is read',
  code: `
function solve() { return { val: 1, left: null, get right() { return solve(); } }; }
`,
  signature: returning('binary-tree<integer>'),
  tests: [{ input: [], expected: [1] }],
  limits: {
    timeLimitMs: 2_000,
    memoryLimitBytes: 256 * 1024 * 1024,
    outputLimitBytes: 4 * 1024 * 1024,
  },
  verdict: 'wrong-answer',
  says: /tree without an end: `right` is another node/,
};
