// The right recurrence, but the hottest pot of each load is looked up anew: cubic.
import java.util.*;

class Solution {
    public long leastFuel(int[] wood, int[] height, long chamber, long lighting) {
        long[] least = new long[wood.length + 1];
        for (int i = 1; i <= wood.length; i++) {
            least[i] = Long.MAX_VALUE;
            for (int first = i - 1; first >= 0; first--) {
                if (Arrays.stream(height, first, i).asLongStream().sum() > chamber) break;
                int hottest = Arrays.stream(wood, first, i).max().getAsInt();
                least[i] = Math.min(least[i], least[first] + lighting + hottest);
            }
        }
        return least[wood.length];
    }
}
