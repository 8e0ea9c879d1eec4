// Turn by turn, with a queue for the row; customers are let in whenever the clock has moved.
import java.util.*;

class Solution {
    private final Deque<Integer> row = new ArrayDeque<>();
    private int arrived;
    private long now;

    public long[] finishedAt(int[] arrival, int[] work, int limit, int turns, int dressing) {
        int n = arrival.length;
        int[] left = work.clone();
        long[] finished = new long[n];
        for (int turn = 1; arrived < n || !row.isEmpty(); turn++) {
            if (row.isEmpty()) now = Math.max(now, arrival[arrived]);
            letIn(arrival);
            int blade = row.poll();
            int seconds = Math.min(left[blade], limit);
            now += seconds;
            left[blade] -= seconds;
            letIn(arrival);
            if (left[blade] > 0) row.add(blade);
            else finished[blade] = now;
            if (turn % turns == 0) now += dressing;
        }
        return finished;
    }

    private void letIn(int[] arrival) {
        while (arrived < arrival.length && arrival[arrived] <= now) row.add(arrived++);
    }
}
