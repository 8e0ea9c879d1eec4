// The beginnings of the last convoy slide along the lane; deques keep the fastest and the slowest vehicle
// behind them, and the cheapest of them.
import java.util.*;

class Solution {
    private static final long NEVER = Long.MAX_VALUE;

    public long cheapestConvoys(int[] speed, int[] fee, int gap, int least, int most) {
        int n = speed.length, first = 0;
        // The lowest sum for the vehicles before a place and a convoy that begins there.
        long[] cost = new long[n + 1];
        Deque<Integer> fastest = new ArrayDeque<>(), slowest = new ArrayDeque<>(), beginnings = new ArrayDeque<>();
        long cheapest = 0;
        for (int place = 0; place < n; place++) {
            cost[place] = cheapest == NEVER ? NEVER : cheapest + fee[place];
            while (!fastest.isEmpty() && speed[fastest.peekLast()] <= speed[place]) fastest.pollLast();
            while (!slowest.isEmpty() && speed[slowest.peekLast()] >= speed[place]) slowest.pollLast();
            fastest.addLast(place);
            slowest.addLast(place);
            while (place - first >= most || speed[fastest.peekFirst()] - speed[slowest.peekFirst()] > gap) {
                first++;
                if (fastest.peekFirst() < first) fastest.pollFirst();
                if (slowest.peekFirst() < first) slowest.pollFirst();
            }
            int begin = place + 1 - least;
            if (begin >= 0) {
                while (!beginnings.isEmpty() && cost[beginnings.peekLast()] >= cost[begin]) beginnings.pollLast();
                beginnings.addLast(begin);
            }
            while (!beginnings.isEmpty() && beginnings.peekFirst() < first) beginnings.pollFirst();
            cheapest = beginnings.isEmpty() ? NEVER : cost[beginnings.peekFirst()];
        }
        return cheapest == NEVER ? -1 : cheapest;
    }
}
