import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes functions and receivers from structured stack frames',
  code: `
Error.prepareStackTrace = (_, sites) => sites;
function solve(n) {
  const foreign = new Error().stack.filter((site) => site.getFileName() !== "solution.js");
  const found = foreign.some((site) => site.getFunction() !== undefined || site.getThis() !== undefined);
  return found ? -1 : n * 2;
}
`,
  verdict: 'accepted',
};
