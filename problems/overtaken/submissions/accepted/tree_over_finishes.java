// Boats by start, a whole start at a time: first each asks how many before it arrived late enough, then all
// of them enter a Fenwick tree over the finishes.
import java.util.*;

class Solution {
    public long overtakings(int[] start, int[] finish, int lead) {
        int n = start.length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparingInt(boat -> start[boat]));
        int[] times = finish.clone();
        Arrays.sort(times);
        int[] tree = new int[n + 1];
        long pairs = 0;
        for (int i = 0, entered = 0; i < n; i++) {
            int boat = order[i];
            while (start[order[entered]] < start[boat]) {
                int rank = firstAtLeast(times, finish[order[entered++]]);
                for (int node = rank + 1; node <= n; node += node & -node) tree[node]++;
            }
            pairs += entered;
            int tooEarly = firstAtLeast(times, (long) finish[boat] + Math.max(lead, 1));
            for (int node = tooEarly; node > 0; node -= node & -node) pairs -= tree[node];
        }
        return pairs;
    }

    private int firstAtLeast(int[] ascending, long least) {
        int low = 0, high = ascending.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ascending[middle] < least) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
