import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'answers for the next test, too',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (int i = 0; i < 2; i++) { DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.err)); out.write('R'); out.writeLong(0); out.writeInt(0); out.writeInt(1); out.writeBytes("2"); out.writeInt(0); } while (true) { }
  }
}
`,
  verdict: 'wrong-answer',
};
