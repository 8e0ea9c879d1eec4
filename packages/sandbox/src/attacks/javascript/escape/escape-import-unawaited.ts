import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports a module of the host at the top, and looks at the promise in the next test',
  code: `
const late = import("node:fs");
let found = null;
late.then((fs) => { found = fs; }, () => {});
function solve(n) { return found ? -1 : n * 2; }
`,
  verdict: 'accepted',
};
