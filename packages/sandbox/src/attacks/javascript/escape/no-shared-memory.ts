import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sleeps on shared memory',
  code: `
function solve() { Atomics.wait(new Int32Array(new SharedArrayBuffer(8)), 0, 0); }
`,
  verdict: 'runtime-error',
  says: /is not defined/,
};
