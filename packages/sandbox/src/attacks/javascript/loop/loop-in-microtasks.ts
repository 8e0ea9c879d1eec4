import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'queues microtasks for ever',
  code: `
function solve(n) { (function again() { Promise.resolve().then(again); })(); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
