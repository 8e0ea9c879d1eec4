// One glass more than allowed is taken back as soon as it is poured, so it is enough to ask whether the count
// of its grape is this number.
import java.util.*;

class Solution {
    public int longestFlight(int[] grape, int[] price, long budget, int most) {
        Map<Integer, Integer> poured = new HashMap<>();
        Integer tooMany = most + 1;
        long cost = 0;
        int longest = 0, left = 0;
        for (int right = 0; right < grape.length; right++) {
            cost += price[right];
            poured.put(grape[right], poured.getOrDefault(grape[right], 0) + 1);
            while (cost > budget || poured.get(grape[right]) == tooMany) {
                cost -= price[left];
                poured.put(grape[left], poured.get(grape[left]) - 1);
                left++;
            }
            longest = Math.max(longest, right - left + 1);
        }
        return longest;
    }
}
