import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes an answer without end',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.err)); out.write('R'); out.writeLong(0); out.writeInt(0); out.writeInt(Integer.MAX_VALUE); for (;;) out.write(new byte[1 << 16]);
  }
}
`,
  verdict: 'output-limit-exceeded',
};
