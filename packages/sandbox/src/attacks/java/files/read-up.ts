import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads a file by going up',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new FileInputStream("../../../../etc/shadow").read(); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /No such file/,
};
