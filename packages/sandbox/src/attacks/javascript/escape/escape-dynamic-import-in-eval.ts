import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports a module of the host from eval',
  code: `
async function solve(n) { const m = await (0, eval)("import('node:child_process')"); return m ? 1 : 0; }
`,
  verdict: 'runtime-error',
};
