// The sum is a long, and what is added to it in one go, minutes times tugs times fee, is small enough.
//
// Unlike thirty-two-bit-crowns.js, this one keeps the sum in a long.
import java.util.*;

class Solution {
    public long totalHire(int[][] offers, int needed) {
        Integer[] byFee = new Integer[offers.length];
        for (int i = 0; i < byFee.length; i++) byFee[i] = i;
        Arrays.sort(byFee, (a, b) -> offers[a][2] - offers[b][2]);
        List<int[]> moments = new ArrayList<>();
        for (int rank = 0; rank < byFee.length; rank++) {
            moments.add(new int[] {offers[byFee[rank]][0], rank, 1});
            moments.add(new int[] {offers[byFee[rank]][1], rank, -1});
        }
        moments.sort((a, b) -> a[0] - b[0]);
        int leaves = Integer.highestOneBit(offers.length) * 2;
        int[] standing = new int[2 * leaves];
        long crowns = 0;
        int before = 0;
        for (int[] moment : moments) {
            int hired = Math.min(needed, standing[1]);
            if (hired > 0) {
                int node = 1;
                for (int wanted = hired; node < leaves; ) {
                    node *= 2;
                    if (standing[node] >= wanted) continue;
                    wanted -= standing[node];
                    node++;
                }
                crowns += (moment[0] - before) * hired * offers[byFee[node - leaves]][2];
            }
            before = moment[0];
            for (int node = leaves + moment[1]; node > 0; node /= 2) standing[node] += moment[2];
        }
        return crowns;
    }
}
