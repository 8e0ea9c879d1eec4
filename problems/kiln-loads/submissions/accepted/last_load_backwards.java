// least[i]: the least for the first i pots; the last load grows backwards.
import java.util.*;

class Solution {
    public long leastFuel(int[] wood, int[] height, int chamber, int lighting) {
        int n = wood.length;
        long[] least = new long[n + 1];
        Arrays.fill(least, 1, n + 1, Long.MAX_VALUE);
        for (int i = 1; i <= n; i++) {
            long stacked = 0, hottest = 0;
            for (int first = i - 1; first >= 0; first--) {
                stacked += height[first];
                if (stacked > chamber) break;
                hottest = Math.max(hottest, wood[first]);
                least[i] = Math.min(least[i], least[first] + lighting + hottest);
            }
        }
        return least[n];
    }
}
