import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends the process',
  code: `
function solve() { process.exit(0); }
`,
  verdict: 'runtime-error',
  says: /process is not defined/,
};
