import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'looks for what the worker was told',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (String name : System.getenv().keySet()) if (!List.of("MALLOC_ARENA_MAX", "PWD", "LC_ALL", "LD_LIBRARY_PATH", "OLDPWD", "SHLVL", "_").contains(name)) throw new IllegalStateException(name); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
