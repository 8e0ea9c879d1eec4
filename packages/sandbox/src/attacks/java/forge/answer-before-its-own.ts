import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'answers where the harness does, with a wrong answer',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.err)); out.write('R'); out.writeLong(0); out.writeInt(0); out.writeInt(2); out.writeBytes("99"); out.writeInt(0); while (true) { }
  }
}
`,
  verdict: 'wrong-answer',
};
