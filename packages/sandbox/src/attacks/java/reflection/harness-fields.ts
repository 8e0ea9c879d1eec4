import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads what the harness keeps',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Class<?> runner = ClassLoader.getSystemClassLoader().loadClass("dryrun.Runner"); for (var field : runner.getDeclaredFields()) { field.setAccessible(true); if (java.lang.reflect.Modifier.isStatic(field.getModifiers())) System.out.println(field.getName() + field.get(null)); } return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
