// Sorts what each neighbour saves from the most on and takes as many as there are loaves, as long as they save.
class Solution {
    public long cheapestBread(int[] downhill, long[] carter, long[] oven, long[] town, int loaves) {
        int n = downhill.length;
        List<List<Integer>> above = new ArrayList<>();
        for (int i = 0; i < n; i++) above.add(new ArrayList<>());
        for (int i = 1; i < n; i++) above.get(downhill[i]).add(i);
        long none = Long.MAX_VALUE / 4;
        long[] own = new long[n], spare = new long[n], served = new long[n], best = new long[n];
        for (int i = n - 1; i >= 0; i--) {
            long sum = 0, fromAbove = none;
            List<Long> saves = new ArrayList<>();
            for (int c : above.get(i)) {
                sum += best[c];
                fromAbove = Math.min(fromAbove, spare[c] + carter[c] - best[c]);
                saves.add(best[c] - served[c] - carter[c]);
            }
            saves.sort((a, b) -> (int) (b - a));
            own[i] = spare[i] = oven[i] + sum;
            for (int k = 0; k < loaves && k < saves.size() && saves.get(k) > 0; k++) {
                own[i] -= saves.get(k);
                if (k < loaves - 1) spare[i] -= saves.get(k);
            }
            served[i] = sum;
            best[i] = Math.min(own[i], town[i] + sum);
            if (fromAbove < none / 2) best[i] = Math.min(best[i], fromAbove + sum);
        }
        return best[0];
    }
}
