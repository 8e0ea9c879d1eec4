// Day by day and town by town; where the last stay began is the lowest in a sliding window.
import java.util.*;

class Solution {
    private static final long NEVER = Long.MAX_VALUE / 4;

    private record Beginning(int day, long cost) {}

    public long cheapestSeason(int[][] cost, int sailing, int shortest, int longest) {
        int days = cost.length, towns = cost[0].length;
        long[] paid = new long[towns], ending = new long[towns];
        long[][] begin = new long[days + 1][towns];
        List<Deque<Beginning>> windows = new ArrayList<>();
        for (int town = 0; town < towns; town++) windows.add(new ArrayDeque<>());
        for (int day = 1; day <= days; day++) {
            for (int town = 0; town < towns; town++) {
                paid[town] += cost[day - 1][town];
                Deque<Beginning> window = windows.get(town);
                if (day >= shortest) {
                    long fresh = begin[day - shortest][town];
                    while (!window.isEmpty() && window.peekLast().cost() >= fresh) window.pollLast();
                    window.addLast(new Beginning(day - shortest, fresh));
                }
                while (!window.isEmpty() && window.peekFirst().day() < day - longest) window.pollFirst();
                boolean none = window.isEmpty() || window.peekFirst().cost() == NEVER;
                ending[town] = none ? NEVER : window.peekFirst().cost() + paid[town];
            }
            for (int town = 0; town < towns; town++) {
                long cheapest = NEVER;
                for (int other = 0; other < towns; other++) {
                    if (other != town) cheapest = Math.min(cheapest, ending[other]);
                }
                begin[day][town] = cheapest == NEVER ? NEVER : cheapest + sailing - paid[town];
            }
        }
        long best = Arrays.stream(ending).min().getAsLong();
        return best == NEVER ? -1 : best;
    }
}
