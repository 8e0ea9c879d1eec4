// Keeps no row: each blade has a ticket, and every turn looks for the lowest ticket among all blades.
class Solution {
    public long[] finishedAt(int[] arrival, int[] work, int limit, int turns, int dressing) {
        int n = arrival.length, arrived = 0, done = 0;
        long now = 0, tickets = 0;
        long[] finished = new long[n], ticket = new long[n];
        int[] left = work.clone();
        for (int turn = 1; done < n; turn++) {
            int blade = lowest(ticket, arrived);
            if (blade < 0) {
                now = Math.max(now, arrival[arrived]);
                while (arrived < n && arrival[arrived] <= now) ticket[arrived++] = ++tickets;
                blade = lowest(ticket, arrived);
            }
            while (arrived < n && arrival[arrived] <= now) ticket[arrived++] = ++tickets;
            int seconds = Math.min(left[blade], limit);
            now += seconds;
            left[blade] -= seconds;
            while (arrived < n && arrival[arrived] <= now) ticket[arrived++] = ++tickets;
            if (left[blade] > 0) {
                ticket[blade] = ++tickets;
            } else {
                ticket[blade] = 0;
                finished[blade] = now;
                done++;
            }
            if (turn % turns == 0) now += dressing;
        }
        return finished;
    }

    /** The blade with the lowest ticket; -1 where none has one. */
    private int lowest(long[] ticket, int arrived) {
        int lowest = -1;
        for (int blade = 0; blade < arrived; blade++) {
            if (ticket[blade] > 0 && (lowest < 0 || ticket[blade] < ticket[lowest])) lowest = blade;
        }
        return lowest;
    }
}
