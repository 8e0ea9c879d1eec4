// For each set of churches that are tuned and the one where he stands, the fewest minutes.
import java.util.*;

class Solution {
    public long shortestRound(int[][] walk, int[] key) {
        int n = walk.length, all = (1 << n) - 1;
        long[][] least = new long[1 << n][n];
        for (long[] row : least) Arrays.fill(row, Long.MAX_VALUE);
        for (int first = 0; first < n; first++) {
            if (key[first] == -1) least[1 << first][first] = 0;
        }
        for (int tuned = 1; tuned < all; tuned++) {
            for (int last = 0; last < n; last++) {
                if (least[tuned][last] == Long.MAX_VALUE) continue;
                for (int next = 0; next < n; next++) {
                    if ((tuned >> next & 1) == 1) continue;
                    if (key[next] >= 0 && (tuned >> key[next] & 1) == 0) continue;
                    int after = tuned | 1 << next;
                    least[after][next] = Math.min(least[after][next], least[tuned][last] + walk[last][next]);
                }
            }
        }
        long best = Arrays.stream(least[all]).min().getAsLong();
        return best == Long.MAX_VALUE ? -1 : best;
    }
}
