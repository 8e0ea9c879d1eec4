import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes threads without end',
  language: 'cpp',
  code: `
int solve(int n) {
  std::vector<std::thread> all;
  for (;;) all.emplace_back([] { for (;;) std::this_thread::yield(); });
}
`,
  verdict: 'runtime-error',
};
