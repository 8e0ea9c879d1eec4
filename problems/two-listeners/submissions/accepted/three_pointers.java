// One pointer into each list; the flash moves on whether or not it was confirmed.
class Solution {
    public int confirmedFlashes(long[] flash, long[] east, long[] west, long[] eastDelay, long[] westDelay) {
        int j = 0, k = 0, confirmed = 0;
        for (long time : flash) {
            while (j < east.length && east[j] < time + eastDelay[0]) j++;
            while (k < west.length && west[k] < time + westDelay[0]) k++;
            if (j == east.length || k == west.length) break;
            if (east[j] > time + eastDelay[1] || west[k] > time + westDelay[1]) continue;
            confirmed++;
            j++;
            k++;
        }
        return confirmed;
    }
}
