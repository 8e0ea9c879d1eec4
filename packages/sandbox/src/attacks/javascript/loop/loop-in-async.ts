import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'awaits for ever',
  code: `
async function solve() { for (;;) await 0; }
`,
  verdict: 'time-limit-exceeded',
};
