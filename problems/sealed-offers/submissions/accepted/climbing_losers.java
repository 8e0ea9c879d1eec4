// The cheapest network, hung up at isle 0. Losing offers climb it, cheap ones first, and price the links on
// their way; the dearest link between the isles of a loser, found with jumps of 1, 2, 4, …, is its own price.
import java.util.*;

class Solution {
    private int[] group;

    public int[] highestPrices(int isles, int[][] offers) {
        int n = offers.length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparingInt(offer -> offers[offer][2]));
        group = new int[isles];
        List<List<int[]>> network = new ArrayList<>();
        for (int isle = 0; isle < isles; isle++) {
            group[isle] = isle;
            network.add(new ArrayList<>());
        }
        int[] highest = new int[n];
        Arrays.fill(highest, -1);
        List<Integer> losers = new ArrayList<>();
        for (int offer : order) {
            int a = offers[offer][0], b = offers[offer][1];
            if (find(a) == find(b)) {
                losers.add(offer);
                continue;
            }
            group[find(a)] = find(b);
            network.get(a).add(new int[] {b, offer});
            network.get(b).add(new int[] {a, offer});
        }

        int jumps = 32 - Integer.numberOfLeadingZeros(isles);
        int[][] above = new int[jumps][isles], dearest = new int[jumps][isles];
        int[] link = new int[isles], depth = new int[isles], reached = new int[isles];
        link[0] = -1;
        for (int i = 0, known = 1; i < known; i++) {
            int isle = reached[i];
            for (int[] way : network.get(isle)) {
                if (way[1] == link[isle]) continue;
                int next = way[0];
                above[0][next] = isle;
                dearest[0][next] = offers[way[1]][2];
                link[next] = way[1];
                depth[next] = depth[isle] + 1;
                reached[known++] = next;
            }
        }
        for (int jump = 1; jump < jumps; jump++) {
            for (int isle = 0; isle < isles; isle++) {
                int half = above[jump - 1][isle];
                above[jump][isle] = above[jump - 1][half];
                dearest[jump][isle] = Math.max(dearest[jump - 1][isle], dearest[jump - 1][half]);
            }
        }

        for (int isle = 0; isle < isles; isle++) group[isle] = isle;
        for (int loser : losers) {
            int a = offers[loser][0], b = offers[loser][1];
            highest[loser] = dearestBetween(a, b, depth, above, dearest);
            a = find(a);
            b = find(b);
            while (a != b) {
                int lower = depth[a] > depth[b] ? a : b;
                highest[link[lower]] = offers[loser][2];
                group[lower] = above[0][lower];
                if (lower == a) a = find(a);
                else b = find(b);
            }
        }
        return highest;
    }

    private int find(int isle) {
        while (group[isle] != isle) isle = group[isle] = group[group[isle]];
        return isle;
    }

    private int dearestBetween(int a, int b, int[] depth, int[][] above, int[][] dearest) {
        int price = 0;
        for (int jump = above.length - 1; jump >= 0; jump--) {
            if (depth[a] < depth[b]) {
                int kept = a;
                a = b;
                b = kept;
            }
            if (depth[a] - (1 << jump) < depth[b]) continue;
            price = Math.max(price, dearest[jump][a]);
            a = above[jump][a];
        }
        if (a == b) return price;
        for (int jump = above.length - 1; jump >= 0; jump--) {
            if (above[jump][a] == above[jump][b]) continue;
            price = Math.max(price, Math.max(dearest[jump][a], dearest[jump][b]));
            a = above[jump][a];
            b = above[jump][b];
        }
        return Math.max(price, Math.max(dearest[0][a], dearest[0][b]));
    }
}
