import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends all other processes',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    ProcessHandle.allProcesses().forEach(ProcessHandle::destroyForcibly); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /Exception/,
};
