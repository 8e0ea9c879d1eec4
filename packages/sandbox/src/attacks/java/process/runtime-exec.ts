import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts another machine',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return Runtime.getRuntime().exec("/jre/bin/java -version").waitFor();
  }
}
`,
  verdict: 'runtime-error',
  says: /Cannot run program/,
};
