import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills memory',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 12]);
  }
}
`,
  verdict: 'memory-limit-exceeded',
};
