// Halves the range of ratings; each is tried on one ride that repacks at the last depot that still helps.
class Solution {
    public long lowestRating(int[] drift, int[] depots, int repacks) {
        long low = 0, high = 0;
        for (int change : drift) high += Math.max(0, change);
        while (low < high) {
            long rating = (low + high) / 2;
            if (canRide(drift, depots, repacks, rating)) high = rating;
            else low = rating + 1;
        }
        return low;
    }

    private boolean canRide(int[] drift, int[] depots, int repacks, long rating) {
        long dial = 0, sinceDepot = -1;
        int depot = 0;
        for (int leg = 0; leg < drift.length; leg++) {
            dial = Math.max(0, dial + drift[leg]);
            if (sinceDepot >= 0) sinceDepot = Math.max(0, sinceDepot + drift[leg]);
            if (dial > rating) {
                if (sinceDepot < 0 || sinceDepot > rating || repacks-- == 0) return false;
                dial = sinceDepot;
                sinceDepot = -1;
            }
            if (depot < depots.length && depots[depot] == leg) {
                depot++;
                sinceDepot = 0;
            }
        }
        return true;
    }
}
