import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'begins with the mark that an editor wrote',
  language: 'java',
  code: `\ufeffclass Solution {
  int solve(int n) { return 2 * n; }
}
`,
  verdict: 'accepted',
};
