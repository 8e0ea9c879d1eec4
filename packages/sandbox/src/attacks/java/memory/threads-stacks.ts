import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks for huge stacks',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (int i = 0; i < 100; i++) { Thread t = new Thread(null, () -> { try { Thread.sleep(1000000); } catch (InterruptedException e) { } }, "a", 1L << 30); t.setDaemon(true); t.start(); } return 2 * n;
  }
}
`,
  verdict: 'runtime-error',
  says: /native thread/,
};
