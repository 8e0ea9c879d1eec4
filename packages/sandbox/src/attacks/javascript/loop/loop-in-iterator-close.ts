import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when its iterator is closed',
  code: `
function solve(n) {
  const endless = { [Symbol.iterator]: () => ({ next: () => ({ value: 1 }), return() { for (;;); } }) };
  for (const value of endless) { if (value === 1) break; }
  return n * 2;
}
`,
  verdict: 'time-limit-exceeded',
};
