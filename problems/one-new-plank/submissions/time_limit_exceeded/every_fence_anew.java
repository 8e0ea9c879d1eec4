// Replaces every plank in turn and finds the largest mural of each fence with one stack.
import java.util.*;

class Solution {
    public long largestMural(int[] height, int plank) {
        long largest = mural(height);
        for (int i = 0; i < height.length; i++) {
            int own = height[i];
            height[i] = plank;
            largest = Math.max(largest, mural(height));
            height[i] = own;
        }
        return largest;
    }

    private long mural(int[] height) {
        Stack<Integer> stack = new Stack<>();
        long largest = 0;
        for (int i = 0; i <= height.length; i++) {
            int own = i < height.length ? height[i] : -1;
            while (!stack.isEmpty() && height[stack.peek()] >= own) {
                long hands = height[stack.pop()];
                int begin = stack.isEmpty() ? 0 : stack.peek() + 1;
                largest = Math.max(largest, hands * (i - begin));
            }
            stack.push(i);
        }
        return largest;
    }
}
