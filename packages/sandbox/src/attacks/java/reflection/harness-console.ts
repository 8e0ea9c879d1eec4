import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts its own in place of what the harness prints to',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    var field = ClassLoader.getSystemClassLoader().loadClass("dryrun.Runner").getDeclaredField("printed"); field.setAccessible(true); field.setLong(null, Long.MAX_VALUE); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
