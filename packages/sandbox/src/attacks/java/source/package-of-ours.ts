import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts itself beside the harness',
  language: 'java',
  code: `
package dryrun;
class Runner { static { System.exit(0); } }
class Solution { int solve(int n) { return 2 * n; } }
`,
  verdict: 'accepted',
};
