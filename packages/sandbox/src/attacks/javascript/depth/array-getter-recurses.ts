import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an array whose getter makes another array',
  code: `
function solve() { const a = [1]; Object.defineProperty(a, 0, { get() { return solve()[0]; } }); return a; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  limits: {
    timeLimitMs: 2_000,
    memoryLimitBytes: 256 * 1024 * 1024,
    outputLimitBytes: 4 * 1024 * 1024,
  },
  verdict: 'runtime-error',
  says: /RangeError: Maximum call stack size exceeded/,
};
