// Notes at the corners of each rectangle, summed along the rows and down the columns.
class Solution {
    private int[][] change;

    public long missingCoats(int rows, int columns, int[][] jobs, int coats) {
        change = new int[rows + 1][columns + 1];
        for (int[] job : jobs) {
            int top = job[0], bottom = job[1], from = job[2], to = job[3];
            if (from <= to) {
                paint(top, bottom, from, to);
            } else {
                paint(top, bottom, from, columns - 1);
                paint(top, bottom, 0, to);
            }
        }
        long missing = 0;
        for (int row = 0; row < rows; row++) {
            int painted = 0;
            for (int column = 0; column < columns; column++) {
                if (row > 0) change[row][column] += change[row - 1][column];
                painted += change[row][column];
                missing += Math.max(0, coats - painted);
            }
        }
        return missing;
    }

    private void paint(int top, int bottom, int from, int to) {
        change[top][from]++;
        change[top][to + 1]--;
        change[bottom + 1][from]--;
        change[bottom + 1][to + 1]++;
    }
}
