import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints an object with one enormous key',
  code: `
function solve(n) { console.log({ ["k".repeat(1 << 22)]: 1 }); return n * 2; }
`,
  verdict: 'accepted',
};
