import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes an answer that cannot be read',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.err)); out.write('R'); out.writeLong(0); out.writeInt(0); out.writeInt(2); out.writeBytes("]]"); out.writeInt(0); while (true) { }
  }
}
`,
  verdict: 'runtime-error',
  says: /cannot be read/,
};
