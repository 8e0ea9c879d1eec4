import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'looks for the function that called it',
  code: `
function solve(n) {
  const seen = [];
  for (let f = solve; f; f = f.caller) seen.push(f);
  return seen.length === 1 && arguments.callee.caller === null ? n * 2 : -1;
}
`,
  verdict: 'accepted',
};
