import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws an error whose message loops when it becomes text',
  code: `
function solve() { const e = new Error(); e.message = { [Symbol.toPrimitive]() { for (;;); } }; throw e; }
`,
  verdict: 'time-limit-exceeded',
};
