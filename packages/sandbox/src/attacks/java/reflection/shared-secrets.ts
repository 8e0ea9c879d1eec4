import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks the library for its secrets',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Class.forName("jdk.internal.access.SharedSecrets").getMethod("getJavaLangAccess").invoke(null); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /IllegalAccessException/,
};
