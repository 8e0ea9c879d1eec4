// Kind by kind; along the loads with one remainder by its weight, a queue keeps the best load to begin with.
import java.util.*;

class Solution {
    public long bestLoad(int[][] goods, int strength) {
        long[] best = new long[strength + 1];
        int[] starts = new int[strength + 1];
        long[] worths = new long[strength + 1];
        for (int[] kind : goods) {
            int weight = kind[0], stock = kind[2], crate = kind[3];
            long gain = kind[1];
            long[] without = best.clone();
            for (int remainder = 0; remainder < weight; remainder++) {
                int front = 0, end = 0;
                for (int pieces = 0; remainder + pieces * weight + crate <= strength; pieces++) {
                    int load = remainder + pieces * weight;
                    long worth = without[load] - pieces * gain;
                    while (end > front && worths[end - 1] <= worth) end--;
                    starts[end] = pieces;
                    worths[end++] = worth;
                    if (starts[front] < pieces - stock) front++;
                    best[load + crate] = Math.max(best[load + crate], worths[front] + pieces * gain);
                }
            }
        }
        return best[strength];
    }
}
