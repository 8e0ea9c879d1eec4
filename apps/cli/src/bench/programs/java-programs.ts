import type { Program } from '@dryrun/judge';
import { bestTrade } from './best-trade.ts';

/** The scan of `bestTrade`, as one would write it in Java. */
export const scan: Program = {
  ...bestTrade.javascript,
  language: 'java',
  code: `class Solution {
  static int bestTrade(int[] prices) {
    int lowest = Integer.MAX_VALUE, best = 0;
    for (int price : prices) {
      if (price < lowest) lowest = price;
      else if (price - lowest > best) best = price - lowest;
    }
    return best;
  }
}
`,
};

/** What solutions are made of: a heap, maps, sorting, texts. `mark` makes it another. */
export const typical = (mark: string) => `import java.util.*;
import java.util.stream.*;
// ${mark}
class Solution {
  private record Edge(int to, long weight) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<Edge>> edges = new ArrayList<>();

  private int numberOf(String name) {
    return numbers.computeIfAbsent(name, key -> {
      names.add(key);
      edges.add(new ArrayList<>());
      return names.size() - 1;
    });
  }

  private long[] distances(int from) {
    long[] best = new long[names.size()];
    Arrays.fill(best, Long.MAX_VALUE);
    PriorityQueue<long[]> open = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
    best[from] = 0;
    open.add(new long[] {0, from});
    while (!open.isEmpty()) {
      long[] top = open.poll();
      int at = (int) top[1];
      if (top[0] > best[at]) continue;
      for (Edge edge : edges.get(at)) {
        long next = top[0] + edge.weight();
        if (next >= best[edge.to()]) continue;
        best[edge.to()] = next;
        open.add(new long[] {next, edge.to()});
      }
    }
    return best;
  }

  public long roads(String[] from, String[] to, int[] weight) {
    for (int i = 0; i < from.length; i++) {
      int a = numberOf(from[i]), b = numberOf(to[i]);
      edges.get(a).add(new Edge(b, weight[i]));
      edges.get(b).add(new Edge(a, weight[i]));
    }
    TreeMap<Long, List<String>> byDistance = new TreeMap<>();
    long[] best = distances(0);
    for (int i = 0; i < best.length; i++)
      if (best[i] != Long.MAX_VALUE) byDistance.computeIfAbsent(best[i], key -> new ArrayList<>()).add(names.get(i));
    long sum = 0;
    for (Map.Entry<Long, List<String>> each : byDistance.entrySet()) {
      List<String> reached = each.getValue().stream().sorted(Comparator.comparing(String::length)).collect(Collectors.toList());
      sum += each.getKey() * reached.get(0).length();
    }
    return sum;
  }
}
`;

export const primes = `class Primes {
  static int primesBelow(int n) {
    boolean[] composite = new boolean[n];
    int count = 0;
    for (int i = 2; i < n; i++) {
      if (composite[i]) continue;
      count++;
      for (long j = (long) i * i; j < n; j += i) composite[(int) j] = true;
    }
    return count;
  }
}
`;
