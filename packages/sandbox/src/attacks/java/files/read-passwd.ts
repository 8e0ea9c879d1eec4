import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads a file of the system',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return new String(java.nio.file.Files.readAllBytes(java.nio.file.Path.of("/etc/passwd"))).length();
  }
}
`,
  verdict: 'runtime-error',
  says: /NoSuchFileException/,
};
