// Breadth-first over row, column and minute of the rhythm.
import java.util.*;

class Solution {
    private static final int[][] MOVES = {{0, 0}, {0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    public int firstMinute(String[] height, int[] tide) {
        int rows = height.length, columns = height[0].length(), period = tide.length;
        if (height[0].charAt(0) - '0' < tide[0]) return -1;
        boolean[][][] seen = new boolean[period][rows][columns];
        List<int[]> standing = List.of(new int[] {0, 0});
        for (int minute = 0; !standing.isEmpty(); minute++) {
            int phase = (minute + 1) % period;
            List<int[]> next = new ArrayList<>();
            for (int[] square : standing) {
                if (square[0] == rows - 1 && square[1] == columns - 1) return minute;
                for (int[] move : MOVES) {
                    int row = square[0] + move[0], column = square[1] + move[1];
                    if (row < 0 || column < 0 || row >= rows || column >= columns) continue;
                    if (seen[phase][row][column] || height[row].charAt(column) - '0' < tide[phase]) continue;
                    seen[phase][row][column] = true;
                    next.add(new int[] {row, column});
                }
            }
            standing = next;
        }
        return -1;
    }
}
