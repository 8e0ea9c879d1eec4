import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws where nothing may be thrown',
  language: 'cpp',
  code: `
int solve(int n) { [&]() noexcept { throw std::logic_error("not here"); }(); return n; }
`,
  verdict: 'runtime-error',
  says: /not here/,
};
