import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws an error of the machine',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    throw new InternalError("mine");
  }
}
`,
  verdict: 'runtime-error',
  says: /InternalError: mine/,
};
