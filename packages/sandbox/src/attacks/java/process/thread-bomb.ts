import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts threads without end, which do nothing',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (;;) { Thread t = new Thread(() -> { try { Thread.sleep(1000000); } catch (InterruptedException e) { } }); t.setDaemon(true); t.start(); }
  }
}
`,
  verdict: 'runtime-error',
  says: /native thread|more than 150 threads/,
};
