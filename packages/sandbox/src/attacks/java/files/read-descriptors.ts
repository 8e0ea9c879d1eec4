import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens the files that are open, by their numbers',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (int i = 0; i < 64; i++) new FileInputStream("/dev/fd/" + i).read(); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /No such file/,
};
