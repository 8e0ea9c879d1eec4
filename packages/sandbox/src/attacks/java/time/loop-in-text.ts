import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what never ends when it is shown',
  language: 'java',
  code: `
class Solution {
  Object solve(int n) {
    return new Object() { @Override public String toString() { while (true) { } } @Override public int hashCode() { while (true) { } } };
  }
}
`,
  verdict: 'wrong-answer',
};
