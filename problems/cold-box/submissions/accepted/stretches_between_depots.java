// Segments between depots as (highest reading from 0, sum, floor); the ride is played over segments only.
class Solution {
    public long lowestRating(long[] drift, long[] depots, int repacks) {
        List<long[]> segments = new ArrayList<>();
        int leg = 0, n = drift.length;
        for (int j = 0; j <= depots.length; j++) {
            int end = j < depots.length ? (int) depots[j] : n - 1;
            if (leg > end) continue;
            // dial x becomes max(x + sum, low) and is at most max(x + highestPrefix, top) on the way
            long sum = 0, highestPrefix = Long.MIN_VALUE / 4, low = 0, top = 0;
            for (; leg <= end; leg++) {
                sum += drift[leg];
                highestPrefix = Math.max(highestPrefix, sum);
                low = Math.max(0, low + drift[leg]);
                top = Math.max(top, low);
            }
            segments.add(new long[] {sum, highestPrefix, low, top});
        }
        long lo = 0, hi = 200_000_000_000L;
        while (lo < hi) {
            long rating = (lo + hi) >>> 1;
            long dial = 0;
            int used = 0;
            boolean fine = true;
            for (long[] s : segments) {
                if (Math.max(dial + s[1], s[3]) > rating) {
                    used++;
                    dial = 0;
                    if (s[3] > rating) fine = false;
                }
                dial = Math.max(dial + s[0], s[2]);
            }
            if (fine && used <= repacks) hi = rating;
            else lo = rating + 1;
        }
        return lo;
    }
}
