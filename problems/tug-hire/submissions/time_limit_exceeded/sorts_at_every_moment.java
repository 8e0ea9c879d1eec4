// Sweeps over the moments, but sorts all offers that stand at each of them.
import java.util.*;

class Solution {
    public long totalHire(int[][] offers, int needed) {
        TreeSet<Integer> moments = new TreeSet<>();
        for (int[] offer : offers) {
            moments.add(offer[0]);
            moments.add(offer[1]);
        }
        long crowns = 0;
        for (int now : moments) {
            Integer next = moments.higher(now);
            List<Integer> fees = new ArrayList<>();
            for (int[] offer : offers) {
                if (offer[0] <= now && now < offer[1]) fees.add(offer[2]);
            }
            if (fees.isEmpty()) continue;
            Collections.sort(fees);
            int hired = Math.min(needed, fees.size());
            crowns += (long) (next - now) * hired * fees.get(hired - 1);
        }
        return crowns;
    }
}
