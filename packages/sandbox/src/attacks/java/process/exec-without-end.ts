import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts processes without end',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (;;) try { new ProcessBuilder("/jre/bin/java").start(); } catch (IOException e) { }
  }
}
`,
  verdict: 'time-limit-exceeded',
};
