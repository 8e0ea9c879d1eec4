import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'four threads that work together are no attack',
  language: 'cpp',
  code: `
int solve(int n) {
  std::atomic<int> sum{0};
  std::vector<std::thread> all;
  for (int i = 0; i < 4; i++) all.emplace_back([&] { sum += n; });
  for (auto &one : all) one.join();
  return sum / 2;
}
`,
  verdict: 'accepted',
};
