import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'counts its tests in all that is static',
  language: 'java',
  code: `
class Solution {
  enum Kind { ONE; int seen = 0; }
  interface Kept { int[] SEEN = {0}; }
  record Pair(int a, int b) { static int seen = 0; }
  static final Map<String, Integer> map = new HashMap<>();
  static class Lazy { static final List<Integer> list = new ArrayList<>(); }
  int solve(int n) {
    int seen = Kind.ONE.seen++ + Kept.SEEN[0]++ + Pair.seen++ + map.merge("seen", 1, Integer::sum) - 1 + Lazy.list.size();
    Lazy.list.add(n);
    return seen == 0 ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
