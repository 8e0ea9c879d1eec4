import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends its own process',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    ProcessHandle.current().destroyForcibly(); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /IllegalStateException/,
};
