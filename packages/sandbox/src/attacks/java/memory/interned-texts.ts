import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills the table of texts',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    List<String> all = new ArrayList<>(); for (int i = 0; ; i++) all.add(("text" + i).intern());
  }
}
`,
  limits: { timeLimitMs: 20_000 },
  verdict: 'memory-limit-exceeded',
};
