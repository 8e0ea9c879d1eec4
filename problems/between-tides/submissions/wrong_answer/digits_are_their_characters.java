// A square's character is its height already, and can be held against the water as it is.
import java.util.*;

class Solution {
    public int firstMinute(String[] height, int[] tide) {
        int rows = height.length, columns = height[0].length();
        int[][] moves = {{0, 0}, {0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        Set<Integer> seen = new HashSet<>();
        Queue<int[]> queue = new ArrayDeque<>();
        if (height[0].charAt(0) < tide[0]) return -1;
        queue.add(new int[] {0, 0, 0});
        while (!queue.isEmpty()) {
            int[] state = queue.poll();
            if (state[0] == rows - 1 && state[1] == columns - 1) return state[2];
            int phase = (state[2] + 1) % tide.length;
            for (int[] move : moves) {
                int row = state[0] + move[0], column = state[1] + move[1];
                if (row < 0 || column < 0 || row >= rows || column >= columns) continue;
                if (height[row].charAt(column) < tide[phase]) continue;
                if (seen.add((row * columns + column) * tide.length + phase)) {
                    queue.add(new int[] {row, column, state[2] + 1});
                }
            }
        }
        return -1;
    }
}
