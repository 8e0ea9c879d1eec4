import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'looks for files of others',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (String name : new File("/").list()) if (!List.of("lib", "lib64", "dev", "dryrun.jar", "jre", "usr", "etc").contains(name)) throw new IllegalStateException(name); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
