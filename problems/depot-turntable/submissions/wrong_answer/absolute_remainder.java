// The remainder may be negative; Math.abs makes a track of it.
//
// Unlike negative-remainder.js, this one knows that it may be.
import java.util.*;

class Solution {
    public int fewestPulls(int tracks, int[] turn, int[] pits, int[] closed, int goal) {
        Set<Integer> pitTracks = new HashSet<>(), closedTracks = new HashSet<>();
        for (int track : pits) pitTracks.add(track);
        for (int track : closed) closedTracks.add(track);
        Set<Integer> seen = new HashSet<>(List.of(0));
        List<Integer> reached = List.of(0);
        for (int pulls = 0; !reached.isEmpty(); pulls++) {
            List<Integer> next = new ArrayList<>();
            for (int state : reached) {
                int track = state / 2, direction = state % 2;
                if (track == goal) return pulls;
                List<Integer> states = new ArrayList<>();
                for (int length : turn) {
                    int step = length % tracks;
                    int end = direction == 0 ? (track + step) % tracks : Math.abs((track - step) % tracks);
                    if (!closedTracks.contains(end)) states.add(2 * end + direction);
                }
                if (pitTracks.contains(track)) states.add(2 * track + 1 - direction);
                for (int other : states) {
                    if (seen.add(other)) next.add(other);
                }
            }
            reached = next;
        }
        return -1;
    }
}
