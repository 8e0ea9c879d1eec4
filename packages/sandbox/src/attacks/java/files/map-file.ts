import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'maps a file of the machine to write',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    java.nio.channels.FileChannel.open(java.nio.file.Path.of("/jre/lib/modules"), java.nio.file.StandardOpenOption.WRITE); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /FileSystemException|AccessDenied/,
};
