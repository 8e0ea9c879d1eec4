// Breadth-first over track and direction, with the number of pulls for each state.
import java.util.*;

class Solution {
    public int fewestPulls(int tracks, int[] turn, int[] pits, int[] closed, int goal) {
        boolean[] isPit = new boolean[tracks];
        for (int track : pits) isPit[track] = true;
        // States: the track, and behind all of them the same tracks counterclockwise.
        int[] pulls = new int[2 * tracks];
        Arrays.fill(pulls, -1);
        for (int track : closed) pulls[track] = pulls[track + tracks] = Integer.MAX_VALUE;
        Deque<Integer> queue = new ArrayDeque<>();
        pulls[0] = 0;
        queue.add(0);
        while (!queue.isEmpty()) {
            int state = queue.poll(), track = state % tracks;
            if (track == goal) return pulls[state];
            List<Integer> reached = new ArrayList<>();
            for (int length : turn) {
                if (state < tracks) reached.add((int) (((long) track + length) % tracks));
                else reached.add(Math.floorMod(track - length, tracks) + tracks);
            }
            if (isPit[track]) reached.add((state + tracks) % (2 * tracks));
            for (int next : reached) {
                if (pulls[next] != -1) continue;
                pulls[next] = pulls[state] + 1;
                queue.add(next);
            }
        }
        return -1;
    }
}
