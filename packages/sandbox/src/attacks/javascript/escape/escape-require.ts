import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'requires a module',
  code: `
const fs = require("fs");
function solve(n) { return n * 2; }
`,
  verdict: 'runtime-error',
  says: /require\("fs"\) is not available/,
};
