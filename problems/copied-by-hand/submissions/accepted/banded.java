// The table of distances, worked out only where row and column are at most `most` apart.
import java.util.*;

class Solution {
    public int slipsBetween(String first, String second, int most) {
        int n = first.length(), m = second.length(), far = most + 1;
        if (Math.abs(n - m) > most) return -1;
        int[] above = new int[m + 2], row = new int[m + 2];
        Arrays.fill(above, far);
        Arrays.fill(row, far);
        for (int j = 0; j <= Math.min(m, most); j++) above[j] = j;
        for (int i = 1; i <= n; i++) {
            int from = Math.max(0, i - most), to = Math.min(m, i + most);
            for (int j = from; j <= to; j++) {
                if (j == 0) {
                    row[0] = i;
                    continue;
                }
                int best = above[j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                if (j < i + most) best = Math.min(best, above[j] + 1);
                if (j > from) best = Math.min(best, row[j - 1] + 1);
                row[j] = best;
            }
            int[] kept = above;
            above = row;
            row = kept;
        }
        return above[m] > most ? -1 : above[m];
    }
}
