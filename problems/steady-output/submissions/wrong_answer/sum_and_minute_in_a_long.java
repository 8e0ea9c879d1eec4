// Sum and minute are put into one long, which has room enough for both, and sorted.
import java.util.*;

class Solution {
    public long steadyStretches(int[] output, int target, int shortest, int longest) {
        int n = output.length;
        long base = n + 1, sum = 0;
        long[] keys = new long[n + 1];
        for (int i = 0; i < n; i++) {
            sum += output[i] - target;
            keys[i + 1] = sum * base + i + 1;
        }
        Arrays.sort(keys);
        long found = 0;
        int from = 0, to = 0;
        for (long key : keys) {
            long first = Math.max(Math.floorDiv(key, base) * base, key - longest);
            while (keys[from] < first) from++;
            while (to <= n && keys[to] <= key - shortest) to++;
            found += Math.max(0, to - from);
        }
        return found;
    }
}
