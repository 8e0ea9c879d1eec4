// Dyes every patch in every colour, each time on a copy of the cloth, and counts what it has become.
import java.util.*;

class Solution {
    public int largestPatch(String[] cloth) {
        int rows = cloth.length, columns = cloth[0].length(), largest = 0;
        char[][] numbered = copy(cloth);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (numbered[row][column] == '#') continue;
                flood(numbered, row, column, '#');
                for (char colour = 'a'; colour <= 'z'; colour++) {
                    char[][] dyed = copy(cloth);
                    if (dyed[row][column] != colour) flood(dyed, row, column, colour);
                    largest = Math.max(largest, flood(dyed, row, column, '#'));
                }
            }
        }
        return largest;
    }

    private char[][] copy(String[] cloth) {
        return Arrays.stream(cloth).map(String::toCharArray).toArray(char[][]::new);
    }

    private int flood(char[][] cloth, int row, int column, char dyed) {
        int rows = cloth.length, columns = cloth[0].length, squares = 0;
        char colour = cloth[row][column];
        Deque<int[]> open = new ArrayDeque<>();
        cloth[row][column] = dyed;
        open.push(new int[] {row, column});
        while (!open.isEmpty()) {
            int[] square = open.pop();
            int r = square[0], c = square[1];
            squares++;
            int[][] around = {{r, (c + 1) % columns}, {r, (c + columns - 1) % columns}, {r + 1, c}, {r - 1, c}};
            for (int[] next : around) {
                if (next[0] < 0 || next[0] >= rows || cloth[next[0]][next[1]] != colour) continue;
                cloth[next[0]][next[1]] = dyed;
                open.push(next);
            }
        }
        return squares;
    }
}
