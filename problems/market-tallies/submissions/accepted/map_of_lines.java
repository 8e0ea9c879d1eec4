// A map from a stall to its line, then a filter and a sort by takings and number.
import java.util.*;

class Solution {
    public long[][] stallLines(int[] stall, int[] pence, int least) {
        Map<Integer, long[]> lines = new HashMap<>();
        for (int i = 0; i < stall.length; i++) {
            int number = stall[i];
            long[] line = lines.computeIfAbsent(number, key -> new long[] {key, 0, 0});
            if (pence[i] >= 0) line[1]++;
            line[2] += pence[i];
        }
        List<long[]> kept = new ArrayList<>();
        for (long[] line : lines.values()) if (line[1] >= least) kept.add(line);
        kept.sort((a, b) -> a[2] != b[2] ? Long.compare(b[2], a[2]) : Long.compare(a[0], b[0]));
        return kept.toArray(new long[0][]);
    }
}
