// For every plank the first and the second lower one on either side, with two stacks; and the longest run
// with at most one plank lower than the new one.
import java.util.*;

class Solution {
    public long largestMural(int[] height, int plank) {
        int n = height.length;
        int[] turned = new int[n];
        for (int i = 0; i < n; i++) turned[i] = height[n - 1 - i];
        int[][] right = lowerAfter(height), left = lowerAfter(turned);
        long largest = 0;
        for (int i = 0; i < n; i++) {
            int end = right[0][i], begin = n - 1 - left[0][n - 1 - i];
            int width = end - begin - 1;
            if (height[i] < plank) {
                int farEnd = right[1][i], farBegin = n - 1 - left[1][n - 1 - i];
                width = Math.max(farEnd - begin, end - farBegin) - 1;
            }
            largest = Math.max(largest, (long) height[i] * width);
        }
        int begin = 0, lastLower = -1;
        for (int i = 0; i < n; i++) {
            if (height[i] < plank) {
                begin = lastLower + 1;
                lastLower = i;
            }
            largest = Math.max(largest, (long) plank * (i - begin + 1));
        }
        return largest;
    }

    /** The first and the second lower plank after each one; n where there is none. */
    private int[][] lowerAfter(int[] height) {
        int n = height.length;
        int[][] lower = new int[2][n];
        Arrays.fill(lower[0], n);
        Arrays.fill(lower[1], n);
        Deque<Integer> wantFirst = new ArrayDeque<>(), wantSecond = new ArrayDeque<>(), moving = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            while (!wantSecond.isEmpty() && height[wantSecond.peek()] > height[i]) lower[1][wantSecond.pop()] = i;
            while (!wantFirst.isEmpty() && height[wantFirst.peek()] > height[i]) {
                lower[0][wantFirst.peek()] = i;
                moving.push(wantFirst.pop());
            }
            while (!moving.isEmpty()) wantSecond.push(moving.pop());
            wantFirst.push(i);
        }
        return lower;
    }
}
