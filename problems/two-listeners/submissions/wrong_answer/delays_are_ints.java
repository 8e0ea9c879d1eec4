// A delay is at most a thousand million microseconds, so the time between flash and clap is an int.
class Solution {
    public int confirmedFlashes(long[] flash, long[] east, long[] west, int[] eastDelay, int[] westDelay) {
        int e = 0, w = 0, count = 0;
        for (long f : flash) {
            while (e < east.length && (int) (east[e] - f) < eastDelay[0]) e++;
            while (w < west.length && (int) (west[w] - f) < westDelay[0]) w++;
            if (e == east.length || w == west.length) break;
            if ((int) (east[e] - f) > eastDelay[1] || (int) (west[w] - f) > westDelay[1]) continue;
            count++; e++; w++;
        }
        return count;
    }
}
