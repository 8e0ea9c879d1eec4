import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'closes what the harness writes to',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    var field = ClassLoader.getSystemClassLoader().loadClass("dryrun.Runner").getDeclaredField("out"); field.setAccessible(true); ((OutputStream) field.get(null)).close(); return n;
  }
}
`,
  verdict: 'runtime-error',
};
