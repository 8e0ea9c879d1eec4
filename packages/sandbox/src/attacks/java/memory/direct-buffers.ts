import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills memory beside the heap',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    List<Object> all = new ArrayList<>(); while (true) all.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
  }
}
`,
  verdict: 'memory-limit-exceeded',
};
