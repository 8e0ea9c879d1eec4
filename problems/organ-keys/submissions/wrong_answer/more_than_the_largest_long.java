// Long.MAX_VALUE plus a walk is as impossible as Long.MAX_VALUE.
import java.util.*;

class Solution {
    public long shortestRound(int[][] walk, int[] key) {
        int n = walk.length, all = (1 << n) - 1;
        long[][] least = new long[1 << n][n];
        for (long[] row : least) Arrays.fill(row, Long.MAX_VALUE);
        for (int first = 0; first < n; first++) {
            if (key[first] < 0) least[1 << first][first] = 0;
        }
        for (int tuned = 1; tuned < all; tuned++) {
            for (int next = 0; next < n; next++) {
                boolean isOpen = key[next] < 0 || (tuned & 1 << key[next]) != 0;
                if (!isOpen || (tuned & 1 << next) != 0) continue;
                long[] after = least[tuned | 1 << next];
                for (int last = 0; last < n; last++) {
                    if ((tuned & 1 << last) == 0) continue;
                    after[next] = Math.min(after[next], least[tuned][last] + walk[last][next]);
                }
            }
        }
        long best = Long.MAX_VALUE;
        for (long minutes : least[all]) best = Math.min(best, minutes);
        return best == Long.MAX_VALUE ? -1 : best;
    }
}
