import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'compiles something else',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return Class.forName("javax.tools.ToolProvider").hashCode();
  }
}
`,
  verdict: 'runtime-error',
  says: /ClassNotFoundException/,
};
