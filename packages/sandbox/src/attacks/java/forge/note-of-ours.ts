import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'says that it is our failure',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.err)); out.write('R'); out.writeLong(0); out.writeInt(0); out.writeInt(0); out.writeInt(8); out.writeBytes("S-1 oops"); while (true) { }
  }
}
`,
  verdict: 'runtime-error',
};
