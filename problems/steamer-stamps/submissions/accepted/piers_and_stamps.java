// Dijkstra over pier and stamps on the card.
import java.util.*;

class Solution {
    private record Arrival(long crowns, int pier, int stamps) {}

    private final PriorityQueue<Arrival> open = new PriorityQueue<>(Comparator.comparingLong(Arrival::crowns));
    private long[][] best;

    public long cheapestTrip(int piers, int[][] lines, int boxes) {
        List<List<int[]>> ways = new ArrayList<>();
        best = new long[piers][boxes + 1];
        for (int pier = 0; pier < piers; pier++) {
            ways.add(new ArrayList<>());
            Arrays.fill(best[pier], Long.MAX_VALUE);
        }
        for (int[] line : lines) {
            ways.get(line[0]).add(new int[] {line[1], line[2], line[3]});
            ways.get(line[1]).add(new int[] {line[0], line[2], line[3]});
        }
        offer(0, 0, 0);
        while (!open.isEmpty()) {
            Arrival arrival = open.poll();
            if (arrival.pier() == piers - 1) return arrival.crowns();
            if (arrival.crowns() > best[arrival.pier()][arrival.stamps()]) continue;
            for (int[] way : ways.get(arrival.pier())) {
                offer(arrival.crowns() + way[1], way[0], Math.min(boxes, arrival.stamps() + way[2]));
                if (arrival.stamps() == boxes) offer(arrival.crowns(), way[0], 0);
            }
        }
        return -1;
    }

    private void offer(long crowns, int pier, int stamps) {
        if (best[pier][stamps] <= crowns) return;
        best[pier][stamps] = crowns;
        open.add(new Arrival(crowns, pier, stamps));
    }
}
