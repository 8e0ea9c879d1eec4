import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a very long array and fills a little of it, which costs nothing',
  code: `
function solve(n) { const a = new Array(2 ** 28); a.fill(n, 7, 9).fill(n, -5, -1); return a[7] + a[8]; }
`,
  verdict: 'accepted',
};
