import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves work in a pool that all share',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    boolean first = ForkJoinPool.commonPool().getStealCount() == 0 && ForkJoinPool.commonPool().getPoolSize() == 0; ForkJoinPool.commonPool().submit(() -> { }).get(); return first ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
