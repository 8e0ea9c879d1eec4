import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'begins like a program for the command line',
  code: `#!/usr/bin/env node
function solve(n) { return n * 2; }
`,
  verdict: 'accepted',
};
