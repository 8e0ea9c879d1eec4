import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends when it is ended',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } })); System.exit(0); return n;
  }
}
`,
  verdict: 'time-limit-exceeded',
};
