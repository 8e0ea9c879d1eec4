// Whether two stretches are the same is told by a rolling hash of 64 bits; let it wrap around, that is a remainder as good as any.
#include <string>
#include <vector>
#include <algorithm>
using u64 = unsigned long long;
int slipsBetween(std::string first, std::string second, int most) {
  int n = first.size(), m = second.size();
  std::vector<u64> a(n + 1, 0), b(m + 1, 0), p(std::max(n, m) + 1, 1);
  const u64 base = 1000003;
  for (int i = 0; i < std::max(n, m); i++) p[i + 1] = p[i] * base;
  for (int i = 0; i < n; i++) a[i + 1] = a[i] * base + first[i];
  for (int i = 0; i < m; i++) b[i + 1] = b[i] * base + second[i];
  auto run = [&](int i, int j) {
    int low = 0, high = std::min(n - i, m - j);
    while (low < high) {
      int k = (low + high + 1) / 2;
      if (a[i + k] - a[i] * p[k] == b[j + k] - b[j] * p[k]) low = k; else high = k - 1;
    }
    return low;
  };
  std::vector<int> at(2 * most + 5, -1000000), next;
  int zero = most + 2;
  for (int e = 0; e <= most; e++) {
    next.assign(2 * most + 5, -1000000);
    for (int d = -e; d <= e; d++) {
      int i = e == 0 ? 0 : std::max({at[zero + d] + 1, at[zero + d + 1] + 1, at[zero + d - 1]});
      i = std::min(i, std::min(n, m - d));
      if (i < 0 || i + d < 0) continue;
      i += run(i, i + d);
      next[zero + d] = i;
      if (i == n && i + d == m) return e;
    }
    at = next;
  }
  return -1;
}
