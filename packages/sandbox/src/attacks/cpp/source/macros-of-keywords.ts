import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'defines keywords as something else',
  language: 'cpp',
  alone: true,
  code: `
#define int long long
#define public private
#define return return 1 ? 2 * n :
int solve(int n) { return 0; }
`,
  verdict: 'accepted',
};
