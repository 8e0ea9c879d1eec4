import type { Program } from '@dryrun/judge';
import { bestTrade } from './best-trade.ts';

/** The scan of `bestTrade`, as one would write it in C++. */
export const scan: Program = {
  ...bestTrade.javascript,
  language: 'cpp',
  code: `int bestTrade(std::vector<int>& prices) {
  int lowest = 2147483647, best = 0;
  for (int price : prices) {
    if (price < lowest) lowest = price;
    else if (price - lowest > best) best = price - lowest;
  }
  return best;
}
`,
};

/** Sixty lines with what solutions are made of: a heap, maps, sorting, texts. `mark` makes it another. */
export const typical = (mark: string) => `#include <bits/stdc++.h>
using namespace std;
// ${mark}
struct Edge {
  int to;
  long long weight;
};
class Solution {
  unordered_map<string, int> numbers;
  vector<string> names;
  vector<vector<Edge>> edges;
  int numberOf(const string& name) {
    auto [found, isNew] = numbers.try_emplace(name, (int)names.size());
    if (isNew) {
      names.push_back(name);
      edges.emplace_back();
    }
    return found->second;
  }
  vector<long long> distances(int from) {
    vector<long long> best(names.size(), LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;
    open.push({best[from] = 0, from});
    while (!open.empty()) {
      auto [distance, at] = open.top();
      open.pop();
      if (distance > best[at]) continue;
      for (const Edge& edge : edges[at]) {
        long long next = distance + edge.weight;
        if (next >= best[edge.to]) continue;
        best[edge.to] = next;
        open.push({next, edge.to});
      }
    }
    return best;
  }
public:
  long long roads(vector<string>& from, vector<string>& to, vector<int>& weight) {
    for (size_t i = 0; i < from.size(); i++) {
      int a = numberOf(from[i]), b = numberOf(to[i]);
      edges[a].push_back({b, weight[i]});
      edges[b].push_back({a, weight[i]});
    }
    map<long long, vector<string>> byDistance;
    vector<long long> best = distances(0);
    for (size_t i = 0; i < names.size(); i++)
      if (best[i] != LLONG_MAX) byDistance[best[i]].push_back(names[i]);
    long long sum = 0;
    for (auto& [distance, reached] : byDistance) {
      sort(reached.begin(), reached.end(), [](const string& a, const string& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
      });
      sum += distance * (long long)reached.front().size();
    }
    return sum;
  }
};
`;

export const typicalSignature: Program['signature'] = {
  kind: 'function',
  name: 'roads',
  parameters: [
    { name: 'from', type: 'string[]' },
    { name: 'to', type: 'string[]' },
    { name: 'weight', type: 'integer[]' },
  ],
  returns: 'integer',
};

/** Counts primes, which is nothing but computing; prints or returns how many. */
export const primes = `int primesBelow(int n) {
  std::vector<bool> composite(n, false);
  int count = 0;
  for (int p = 2; p < n; p++) {
    if (composite[p]) continue;
    count++;
    for (long long m = (long long)p * p; m < n; m += p) composite[m] = true;
  }
  return count;
}
`;
