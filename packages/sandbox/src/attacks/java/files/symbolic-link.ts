import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a link to a file of the system',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    java.nio.file.Files.createSymbolicLink(java.nio.file.Path.of("/dev/a"), java.nio.file.Path.of("/etc/passwd")); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /Exception/,
};
