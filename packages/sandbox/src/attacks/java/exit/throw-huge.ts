import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws an exception with a huge message',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    throw new RuntimeException("x".repeat(10_000_000));
  }
}
`,
  verdict: 'runtime-error',
  says: /xxx/,
};
