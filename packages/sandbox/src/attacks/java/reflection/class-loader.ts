import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes classes of its own without end',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (;;) java.lang.reflect.Proxy.newProxyInstance(new ClassLoader() {}, new Class<?>[] {Runnable.class}, (p, m, x) -> null);
  }
}
`,
  verdict: 'time-limit-exceeded',
};
