// A tree set knows the order of the finishes; the size of its tail tells how many of them are late enough.
import java.util.*;

class Solution {
    public long overtakings(int[] start, int[] finish, int lead) {
        TreeMap<Integer, List<Integer>> boats = new TreeMap<>();
        for (int i = 0; i < start.length; i++) {
            boats.computeIfAbsent(start[i], second -> new ArrayList<>()).add(i);
        }
        TreeSet<long[]> arrived = new TreeSet<>((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        long pairs = 0;
        for (List<Integer> together : boats.values()) {
            for (int boat : together) {
                pairs += arrived.tailSet(new long[] {(long) finish[boat] + Math.max(lead, 1), -1}).size();
            }
            for (int boat : together) arrived.add(new long[] {finish[boat], boat});
        }
        return pairs;
    }
}
