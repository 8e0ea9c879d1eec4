import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a proxy whose trap asks the proxy',
  code: `
function solve() { return new Proxy([1], { get(target, key, self) { return self[key]; } }); }
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
