import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends, in eight threads at once',
  language: 'cpp',
  code: `
int solve(int n) {
  std::vector<std::thread> all;
  for (int i = 0; i < 8; i++) all.emplace_back([] { for (volatile int k = 0;;) k = k + 1; });
  for (auto &one : all) one.join();
  return n * 2;
}
`,
  verdict: 'time-limit-exceeded',
};
