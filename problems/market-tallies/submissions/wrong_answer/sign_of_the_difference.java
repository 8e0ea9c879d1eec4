// Takings are compared by the sign of their difference, as an int.
class Solution {
    public long[][] stallLines(int[] stall, int[] pence, int least) {
        Map<Integer, long[]> lines = new HashMap<>();
        for (int i = 0; i < stall.length; i++) {
            int number = stall[i];
            long[] line = lines.computeIfAbsent(number, s -> new long[] {s, 0, 0});
            if (pence[i] >= 0) line[1]++;
            line[2] += pence[i];
        }
        List<long[]> out = new ArrayList<>();
        for (long[] line : lines.values()) if (line[1] >= least) out.add(line);
        out.sort((a, b) -> a[2] != b[2] ? (int) (b[2] - a[2]) : Long.compare(a[0], b[0]));
        return out.toArray(new long[0][]);
    }
}
