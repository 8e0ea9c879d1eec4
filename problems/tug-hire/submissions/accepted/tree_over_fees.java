// Counts the offers that stand by fee in a Fenwick tree; the fee of the dearest tug hired is found in it by
// doubling steps.
import java.util.*;

class Solution {
    private static final int HIGHEST = 1 << 17;
    private final int[] tree = new int[HIGHEST + 1];

    public long totalHire(int[][] offers, int needed) {
        int[][] moments = new int[2 * offers.length][];
        for (int i = 0; i < offers.length; i++) {
            moments[2 * i] = new int[] {offers[i][0], offers[i][2], 1};
            moments[2 * i + 1] = new int[] {offers[i][1], offers[i][2], -1};
        }
        Arrays.sort(moments, Comparator.comparingInt(moment -> moment[0]));
        long crowns = 0;
        int before = 0, standing = 0;
        for (int[] moment : moments) {
            int hired = Math.min(needed, standing);
            if (hired > 0 && moment[0] > before) crowns += (long) (moment[0] - before) * hired * feeAt(hired);
            before = moment[0];
            standing += moment[2];
            for (int fee = moment[1]; fee <= HIGHEST; fee += fee & -fee) tree[fee] += moment[2];
        }
        return crowns;
    }

    /** The fee of the tug at a place, the cheapest being at 1. */
    private int feeAt(int place) {
        int fee = 0;
        for (int step = HIGHEST; step > 0; step /= 2) {
            if (fee + step > HIGHEST || tree[fee + step] >= place) continue;
            fee += step;
            place -= tree[fee];
        }
        return fee + 1;
    }
}
