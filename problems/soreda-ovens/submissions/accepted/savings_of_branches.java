// From the highest number down; each hamlet hands its sums to the one below.
import java.util.*;

class Solution {
    public long cheapestBread(int[] downhill, int[] carter, int[] oven, int[] town, int loaves) {
        int n = downhill.length;
        long[] branches = new long[n], fromAbove = new long[n];
        Arrays.fill(fromAbove, Long.MAX_VALUE);
        List<List<Long>> savings = new ArrayList<>();
        for (int i = 0; i < n; i++) savings.add(new ArrayList<>());
        for (int i = n - 1; ; i--) {
            List<Long> saved = savings.get(i);
            saved.sort(Comparator.reverseOrder());
            long withOven = branches[i] + oven[i];
            for (int k = 0; k < Math.min(loaves, saved.size()); k++) withOven -= saved.get(k);
            long without = branches[i] + Math.min(town[i], fromAbove[i]);
            long least = Math.min(withOven, without);
            if (i == 0) return least;
            int below = downhill[i];
            long lastLoaf = saved.size() >= loaves ? saved.get(loaves - 1) : 0;
            branches[below] += least;
            savings.get(below).add(Math.max(0, least - branches[i] - carter[i]));
            fromAbove[below] = Math.min(fromAbove[below], withOven + lastLoaf + carter[i] - least);
        }
    }
}
