import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens the library to itself',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    var m = Module.class.getDeclaredMethod("implAddOpensToAllUnnamed", String.class); m.setAccessible(true); m.invoke(Object.class.getModule(), "java.lang"); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /InaccessibleObjectException/,
};
