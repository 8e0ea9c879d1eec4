// Pours from every first bottle on until a rule breaks.
import java.util.*;

class Solution {
    public int longestFlight(int[] grape, int[] price, long budget, int most) {
        int longest = 0;
        for (int first = 0; first < grape.length; first++) {
            Map<Integer, Integer> poured = new HashMap<>();
            long cost = 0;
            int last = first;
            while (last < grape.length) {
                cost += price[last];
                if (cost > budget || poured.merge(grape[last], 1, Integer::sum) > most) break;
                last++;
            }
            longest = Math.max(longest, last - first);
        }
        return longest;
    }
}
