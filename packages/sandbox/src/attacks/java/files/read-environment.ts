import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads what another process was started with',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new FileInputStream("/proc/1/environ").read(); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /No such file/,
};
