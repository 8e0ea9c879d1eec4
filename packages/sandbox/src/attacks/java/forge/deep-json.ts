import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes an answer that is deep',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.err)); out.write('R'); out.writeLong(0); out.writeInt(0); out.writeInt(100000); out.write("[".repeat(100000).getBytes()); out.writeInt(0); while (true) { }
  }
}
`,
  verdict: 'runtime-error',
};
