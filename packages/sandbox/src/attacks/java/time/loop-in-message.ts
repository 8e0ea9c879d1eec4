import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends when it is asked what went wrong',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    throw new RuntimeException() { @Override public String getMessage() { while (true) { } } };
  }
}
`,
  verdict: 'time-limit-exceeded',
};
