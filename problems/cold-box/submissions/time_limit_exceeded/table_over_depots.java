// The lowest rating of a ride up to each depot that ends with a repacking there, for one more repacking in
// each round. Right, but rounds times legs times depots.
import java.util.*;

class Solution {
    public long lowestRating(int[] drift, int[] depots, int repacks) {
        int n = drift.length, d = depots.length;
        long[] best = new long[d + 1];
        Arrays.fill(best, Long.MAX_VALUE);
        best[0] = 0;
        long answer = Long.MAX_VALUE;
        for (int round = 0; round <= Math.min(repacks, d); round++) {
            long[] next = new long[d + 1];
            Arrays.fill(next, Long.MAX_VALUE);
            for (int from = 0; from <= d; from++) {
                if (best[from] == Long.MAX_VALUE) continue;
                long dial = 0, highest = best[from];
                int to = from;
                for (int leg = from == 0 ? 0 : depots[from - 1] + 1; leg < n; leg++) {
                    dial = Math.max(0, dial + drift[leg]);
                    highest = Math.max(highest, dial);
                    if (to < d && depots[to] == leg) {
                        to++;
                        next[to] = Math.min(next[to], highest);
                    }
                }
                answer = Math.min(answer, highest);
            }
            best = next;
        }
        return answer;
    }
}
