// Backwards along the road with a stack of falling prices, searched by halving.
import java.util.*;

class Solution {
    public int[] cheaperFurtherOn(int[] at, int[] price, int margin, int reach) {
        int n = at.length, size = 0;
        int[] distance = new int[n], stack = new int[n];
        Arrays.fill(distance, -1);
        for (int here = n - 1; here >= 0; here--) {
            int low = 0, high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (price[stack[middle]] <= price[here] - margin) low = middle + 1;
                else high = middle;
            }
            if (low > 0 && at[stack[low - 1]] - at[here] <= reach) distance[here] = at[stack[low - 1]] - at[here];
            while (size > 0 && price[stack[size - 1]] >= price[here]) size--;
            stack[size++] = here;
        }
        return distance;
    }
}
