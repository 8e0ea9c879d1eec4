// Bath after bath, as weak as possible: among the cheeses that can stand it, those go in who can stand least.
import java.util.*;

class Solution {
    public int fewestBaths(int[] weakest, int[] strongest, int places) {
        int n = weakest.length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparingInt(cheese -> weakest[cheese]));
        PriorityQueue<Integer> waiting = new PriorityQueue<>();
        int next = 0, baths = 0;
        while (next < n || !waiting.isEmpty()) {
            if (waiting.isEmpty()) waiting.add(strongest[order[next++]]);
            while (next < n && weakest[order[next]] <= waiting.peek()) waiting.add(strongest[order[next++]]);
            baths++;
            for (int place = 0; place < places && !waiting.isEmpty(); place++) waiting.poll();
        }
        return baths;
    }
}
