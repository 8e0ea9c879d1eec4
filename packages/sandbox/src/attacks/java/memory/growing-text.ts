import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'doubles a text',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    StringBuilder b = new StringBuilder("x"); while (true) b.append(b);
  }
}
`,
  verdict: 'memory-limit-exceeded',
};
