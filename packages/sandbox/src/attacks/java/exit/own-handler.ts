import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends in a handler of its own',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> { while (true) { } }); throw new RuntimeException("a");
  }
}
`,
  verdict: 'runtime-error',
  says: /RuntimeException: a/,
};
