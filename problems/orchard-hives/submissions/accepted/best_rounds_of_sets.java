// Steps between cart and hives breadth-first; the best round for each set of hives; the best division of
// all hives into rounds.
import java.util.*;

class Solution {
    private static final int NEVER = Integer.MAX_VALUE / 4;

    public int fewestMinutes(String[] orchard) {
        int[] cart = null;
        List<int[]> hives = new ArrayList<>();
        for (int row = 0; row < orchard.length; row++) {
            for (int column = 0; column < orchard[0].length(); column++) {
                char square = orchard[row].charAt(column);
                if (square == 'C') cart = new int[] {row, column};
                if (Character.isDigit(square)) hives.add(new int[] {row, column, square - '0'});
            }
        }
        int k = hives.size();
        int[][] fromCart = stepsFrom(orchard, cart);
        int[] home = new int[k];
        int[][] between = new int[k][k];
        for (int i = 0; i < k; i++) {
            int[] hive = hives.get(i);
            home[i] = fromCart[hive[0]][hive[1]];
            if (home[i] < 0) return -1;
            int[][] steps = stepsFrom(orchard, hive);
            for (int j = 0; j < k; j++) between[i][j] = steps[hives.get(j)[0]][hives.get(j)[1]];
        }

        int sets = 1 << k;
        int[] pace = new int[sets], round = new int[sets], best = new int[sets];
        int[][] outward = new int[sets][k];
        for (int set = 1; set < sets; set++) {
            pace[set] = 1;
            for (int i = 0; i < k; i++) {
                if ((set >> i & 1) == 1) pace[set] += hives.get(i)[2];
            }
            round[set] = NEVER;
            for (int last = 0; last < k; last++) {
                if ((set >> last & 1) == 0) continue;
                int before = set ^ 1 << last;
                int minutes = before == 0 ? home[last] : NEVER;
                for (int i = 0; i < k; i++) {
                    if ((before >> i & 1) == 0) continue;
                    minutes = Math.min(minutes, outward[before][i] + between[i][last] * pace[before]);
                }
                outward[set][last] = minutes;
                round[set] = Math.min(round[set], minutes + home[last] * pace[set]);
            }
        }
        for (int set = 1; set < sets; set++) {
            best[set] = NEVER;
            for (int part = set; part > 0; part = (part - 1) & set) {
                best[set] = Math.min(best[set], round[part] + best[set ^ part]);
            }
        }
        return best[sets - 1];
    }

    private int[][] stepsFrom(String[] orchard, int[] start) {
        int rows = orchard.length, columns = orchard[0].length();
        int[][] steps = new int[rows][columns];
        for (int[] row : steps) Arrays.fill(row, -1);
        Deque<int[]> queue = new ArrayDeque<>();
        steps[start[0]][start[1]] = 0;
        queue.add(start);
        int[][] moves = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        while (!queue.isEmpty()) {
            int[] square = queue.poll();
            for (int[] move : moves) {
                int row = square[0] + move[0], column = square[1] + move[1];
                if (row < 0 || column < 0 || row >= rows || column >= columns) continue;
                if (steps[row][column] >= 0 || orchard[row].charAt(column) == '#') continue;
                steps[row][column] = steps[square[0]][square[1]] + 1;
                queue.add(new int[] {row, column});
            }
        }
        return steps;
    }
}
