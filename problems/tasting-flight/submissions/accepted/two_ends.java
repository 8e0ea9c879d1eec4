// Two ends that only move on, and what is poured between them.
import java.util.*;

class Solution {
    public int longestFlight(int[] grape, int[] price, long budget, int most) {
        Map<Integer, Integer> poured = new HashMap<>();
        long cost = 0;
        int longest = 0, left = 0;
        for (int right = 0; right < grape.length; right++) {
            cost += price[right];
            poured.merge(grape[right], 1, Integer::sum);
            while (cost > budget || poured.get(grape[right]) > most) {
                cost -= price[left];
                poured.merge(grape[left++], -1, Integer::sum);
            }
            longest = Math.max(longest, right - left + 1);
        }
        return longest;
    }
}
