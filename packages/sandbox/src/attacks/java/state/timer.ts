import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'lets something happen later',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    new Timer().schedule(new TimerTask() { public void run() { System.exit(0); } }, 100); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
