// A stretch is steady when the surplus over the target is the same before it and at its end; a map counts
// the beginnings that are in reach.
import java.util.*;

class Solution {
    public long steadyStretches(int[] output, int target, int shortest, int longest) {
        int n = output.length;
        long[] surplus = new long[n + 1];
        for (int i = 0; i < n; i++) surplus[i + 1] = surplus[i] + output[i] - target;
        Map<Long, Integer> beginnings = new HashMap<>();
        long steady = 0;
        for (int end = shortest; end <= n; end++) {
            beginnings.merge(surplus[end - shortest], 1, Integer::sum);
            if (end > longest) beginnings.merge(surplus[end - longest - 1], -1, Integer::sum);
            steady += beginnings.getOrDefault(surplus[end], 0);
        }
        return steady;
    }
}
