import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks for memory as it is',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe"); field.setAccessible(true); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /ClassNotFoundException/,
};
