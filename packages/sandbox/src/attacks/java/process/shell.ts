import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts a shell',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return new ProcessBuilder("/bin/sh", "-c", "id").start().waitFor();
  }
}
`,
  verdict: 'runtime-error',
  says: /Cannot run program/,
};
