import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps something in its thread by a class of the library',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    try { var f = ThreadLocal.class.getDeclaredConstructor(); Object old = System.getProperties().put("k", new ThreadLocal<Integer>()); return old == null ? 2 * n : 0; } catch (NoSuchMethodException e) { return 0; }
  }
}
`,
  verdict: 'accepted',
};
