import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loads an agent into the machine',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return Class.forName("com.sun.tools.attach.VirtualMachine").hashCode();
  }
}
`,
  verdict: 'runtime-error',
  says: /ClassNotFoundException/,
};
