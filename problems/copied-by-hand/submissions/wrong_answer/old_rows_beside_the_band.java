// Two rows are used in turn, of which only the squares near the diagonal are written.
class Solution {
    public int slipsBetween(String first, String second, int most) {
        int n = first.length(), m = second.length();
        if (Math.abs(n - m) > most) return -1;
        int[] before = new int[m + 2], now = new int[m + 2];
        Arrays.fill(before, most + 1);
        Arrays.fill(now, most + 1);
        for (int j = 0; j <= Math.min(m, most); j++) before[j] = j;
        for (int i = 1; i <= n; i++) {
            int lo = Math.max(1, i - most), hi = Math.min(m, i + most);
            if (i <= most) now[0] = i;
            for (int j = lo; j <= hi; j++) {
                int value = before[j - 1];
                if (first.charAt(i - 1) != second.charAt(j - 1))
                    value = 1 + Math.min(value, Math.min(now[j - 1], j < i + most ? before[j] : most));
                now[j] = value;
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[m] > most ? -1 : before[m];
    }
}
