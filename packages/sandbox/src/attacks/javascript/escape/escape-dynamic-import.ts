import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports a module of the host',
  code: `
async function solve(n) { const fs = await import("node:fs"); return fs.readdirSync("/").length; }
`,
  verdict: 'runtime-error',
  says: /`import\(…\)` is not available/,
};
