// Long.MAX_VALUE is never the lowest sum, whatever fee is added to it.
import java.util.*;

class Solution {
    public long cheapestConvoys(int[] speed, int[] fee, int gap, int least, int most) {
        int n = speed.length, first = 0;
        long[] cheapest = new long[n + 1];
        Arrays.fill(cheapest, Long.MAX_VALUE);
        cheapest[0] = 0;
        TreeMap<Integer, Integer> speeds = new TreeMap<>();
        TreeMap<Long, Integer> costs = new TreeMap<>();
        for (int end = 1; end <= n; end++) {
            speeds.merge(speed[end - 1], 1, Integer::sum);
            int entering = end - least;
            if (entering >= first) costs.merge(cheapest[entering] + fee[entering], 1, Integer::sum);
            while (end - first > most || speeds.lastKey() - speeds.firstKey() > gap) {
                if (speeds.merge(speed[first], -1, Integer::sum) == 0) speeds.remove(speed[first]);
                if (first <= entering) {
                    long leaving = cheapest[first] + fee[first];
                    if (costs.merge(leaving, -1, Integer::sum) == 0) costs.remove(leaving);
                }
                first++;
            }
            if (!costs.isEmpty()) cheapest[end] = costs.firstKey();
        }
        return cheapest[n] == Long.MAX_VALUE ? -1 : cheapest[n];
    }
}
