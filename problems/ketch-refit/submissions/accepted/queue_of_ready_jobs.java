// Jobs whose needs are all finished wait in a queue; whoever never gets there keeps -1.
import java.util.*;

class Solution {
    public long[] finishHours(int[] hours, int[][] needs, int[] slip, int tide) {
        int n = hours.length;
        List<List<Integer>> followers = new ArrayList<>();
        for (int job = 0; job < n; job++) followers.add(new ArrayList<>());
        int[] open = new int[n];
        for (int[] need : needs) {
            followers.get(need[0]).add(need[1]);
            open[need[1]]++;
        }
        boolean[] waitsForTide = new boolean[n];
        for (int job : slip) waitsForTide[job] = true;
        long[] ready = new long[n], finish = new long[n];
        Arrays.fill(finish, -1);
        Deque<Integer> queue = new ArrayDeque<>();
        for (int job = 0; job < n; job++) {
            if (open[job] == 0) queue.add(job);
        }
        while (!queue.isEmpty()) {
            int job = queue.poll();
            long begin = ready[job];
            if (waitsForTide[job]) begin = (begin + tide - 1) / tide * tide;
            finish[job] = begin + hours[job];
            for (int follower : followers.get(job)) {
                ready[follower] = Math.max(ready[follower], finish[job]);
                if (--open[follower] == 0) queue.add(follower);
            }
        }
        return finish;
    }
}
