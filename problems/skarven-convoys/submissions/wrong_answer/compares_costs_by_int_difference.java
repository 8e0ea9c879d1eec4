// A heap of fronts, ordered by the difference of their costs.
class Solution {
    public long cheapestConvoys(int[] speed, long[] fee, int gap, int least, int most) {
        int n = speed.length;
        long none = Long.MAX_VALUE / 4;
        long[] cost = new long[n + 1];
        Arrays.fill(cost, none);
        cost[0] = 0;
        ArrayDeque<Integer> hi = new ArrayDeque<>(), low = new ArrayDeque<>();
        PriorityQueue<Integer> open = new PriorityQueue<>((a, b) -> (int) (cost[a] + fee[a] - cost[b] - fee[b]));
        int lo = 0;
        for (int i = 1; i <= n; i++) {
            while (!hi.isEmpty() && speed[hi.peekLast()] <= speed[i - 1]) hi.pollLast();
            while (!low.isEmpty() && speed[low.peekLast()] >= speed[i - 1]) low.pollLast();
            hi.add(i - 1); low.add(i - 1);
            while (speed[hi.peek()] - speed[low.peek()] > gap) {
                lo++;
                if (hi.peek() < lo) hi.poll();
                if (low.peek() < lo) low.poll();
            }
            int j = i - least;
            if (j >= 0 && cost[j] < none) open.add(j);
            while (!open.isEmpty() && open.peek() < Math.max(lo, i - most)) open.poll();
            if (!open.isEmpty()) cost[i] = cost[open.peek()] + fee[open.peek()];
        }
        return cost[n] >= none ? -1 : cost[n];
    }
}
