import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes into the harness, so that the next program loads it',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    try (RandomAccessFile f = new RandomAccessFile("/dryrun.jar", "rw")) { f.setLength(0); } return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /Read-only|denied|FileNotFound/,
};
