import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes wherever it may',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (String place : List.of("/tmp/x", "/x", "/dev/shm/x", "/jre/x", "/dryrun.jar")) try { new FileOutputStream(place).write(1); return -1; } catch (IOException e) { } return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
