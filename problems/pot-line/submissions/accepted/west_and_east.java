// From the last day back: the most that the pots from l on can still bring, with the boat at either end.
class Solution {
    public long mostPence(int[] pounds, int[] price, int around) {
        int n = pounds.length;
        long[] west = new long[n + 1], east = new long[n + 1];
        for (int left = 1; left <= n; left++) {
            long pence = price[n - left];
            for (int l = 0; l + left <= n; l++) {
                long fromWest = pounds[l] * pence + west[l + 1];
                long fromEast = pounds[l + left - 1] * pence + east[l];
                west[l] = Math.max(fromWest, fromEast - around);
                east[l] = Math.max(fromEast, fromWest - around);
            }
        }
        return Math.max(west[0], east[0]);
    }
}
