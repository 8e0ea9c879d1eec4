import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills memory, and takes no for no answer',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    List<long[]> all = new ArrayList<>(); while (true) try { all.add(new long[1 << 12]); } catch (OutOfMemoryError e) { }
  }
}
`,
  verdict: 'memory-limit-exceeded',
};
