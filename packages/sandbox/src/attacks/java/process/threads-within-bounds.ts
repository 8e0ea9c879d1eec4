import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'uses a pool of threads, as it may',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    ExecutorService pool = Executors.newFixedThreadPool(4); int half = pool.submit(() -> n).get(); int other = pool.submit(() -> n).get(); return half + other;
  }
}
`,
  verdict: 'accepted',
};
