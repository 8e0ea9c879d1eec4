import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops and stops the clocks it knows',
  code: `
Date.now = () => 0; globalThis.performance = { now: () => 0 };
function solve() { while (Date.now() === 0); }
`,
  verdict: 'time-limit-exceeded',
};
