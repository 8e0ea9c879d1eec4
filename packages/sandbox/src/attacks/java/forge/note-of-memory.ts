import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'says that memory ran out',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.err)); out.write('R'); out.writeLong(0); out.writeInt(0); out.writeInt(0); out.writeInt(10); out.writeBytes("S-1 memory"); while (true) { }
  }
}
`,
  verdict: 'memory-limit-exceeded',
};
