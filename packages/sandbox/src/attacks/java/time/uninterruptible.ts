import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'locks what it waits for',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    var lock = new java.util.concurrent.locks.ReentrantLock(); var c = lock.newCondition(); lock.lock(); c.awaitUninterruptibly(); return n;
  }
}
`,
  verdict: 'time-limit-exceeded',
};
