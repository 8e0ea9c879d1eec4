import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws exceptions that cause each other',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    RuntimeException a = new RuntimeException("a"), b = new RuntimeException("b", a); a.initCause(b); throw a;
  }
}
`,
  verdict: 'runtime-error',
  says: /RuntimeException: a/,
};
