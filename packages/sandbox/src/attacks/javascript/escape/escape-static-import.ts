import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports a module',
  code: `
import fs from "node:fs";
function solve(n) { return n * 2; }
`,
  verdict: 'compile-error',
  says: /`import … from "node:fs"` is not available/,
};
