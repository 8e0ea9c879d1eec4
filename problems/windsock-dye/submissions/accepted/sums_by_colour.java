// Floods each patch, remembers which patches touch it, and sums those by colour.
import java.util.*;

class Solution {
    private int rows, columns;
    private int[][] patch;

    public int largestPatch(String[] cloth) {
        rows = cloth.length;
        columns = cloth[0].length();
        patch = new int[rows][columns];
        for (int[] row : patch) Arrays.fill(row, -1);
        List<Integer> sizes = new ArrayList<>();
        List<Character> colours = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (patch[row][column] >= 0) continue;
                colours.add(cloth[row].charAt(column));
                sizes.add(flood(cloth, row, column, sizes.size()));
            }
        }
        List<Set<Integer>> touching = new ArrayList<>();
        for (int own = 0; own < sizes.size(); own++) touching.add(new HashSet<>());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int[] next : around(row, column)) touching.get(patch[row][column]).add(patch[next[0]][next[1]]);
            }
        }
        int largest = 0;
        for (int own = 0; own < sizes.size(); own++) {
            int[] total = new int[26];
            int most = 0;
            for (int other : touching.get(own)) {
                if (other == own) continue;
                int colour = colours.get(other) - 'a';
                total[colour] += sizes.get(other);
                most = Math.max(most, total[colour]);
            }
            largest = Math.max(largest, sizes.get(own) + most);
        }
        return largest;
    }

    private int flood(String[] cloth, int row, int column, int number) {
        Deque<int[]> open = new ArrayDeque<>();
        patch[row][column] = number;
        open.push(new int[] {row, column});
        int squares = 0;
        while (!open.isEmpty()) {
            int[] square = open.pop();
            squares++;
            for (int[] next : around(square[0], square[1])) {
                if (patch[next[0]][next[1]] >= 0 || cloth[next[0]].charAt(next[1]) != cloth[row].charAt(column)) continue;
                patch[next[0]][next[1]] = number;
                open.push(next);
            }
        }
        return squares;
    }

    private List<int[]> around(int row, int column) {
        List<int[]> squares = new ArrayList<>(4);
        squares.add(new int[] {row, (column + 1) % columns});
        squares.add(new int[] {row, (column + columns - 1) % columns});
        if (row > 0) squares.add(new int[] {row - 1, column});
        if (row + 1 < rows) squares.add(new int[] {row + 1, column});
        return squares;
    }
}
