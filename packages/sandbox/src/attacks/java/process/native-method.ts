import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'calls what is not there',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return own(n); } static native int own(int n); static { if (false) throw new Error();
  }
}
`,
  verdict: 'runtime-error',
  says: /UnsatisfiedLinkError/,
};
