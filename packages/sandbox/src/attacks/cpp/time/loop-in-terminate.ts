import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends while it is terminated',
  language: 'cpp',
  code: `
int solve(int n) { std::set_terminate([] { for (volatile int i = 0;;) i = i + 1; }); [&]() noexcept { throw n; }(); return n; }
`,
  verdict: 'time-limit-exceeded',
};
