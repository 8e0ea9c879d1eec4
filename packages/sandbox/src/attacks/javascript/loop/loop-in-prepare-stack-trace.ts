import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops while its stack is made',
  code: `
Error.prepareStackTrace = () => { for (;;); };
function solve() { null.x; }
`,
  verdict: 'time-limit-exceeded',
};
