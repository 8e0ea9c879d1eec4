// Notes at the corners of each rectangle, summed along the rows and down the columns.
long long missingCoats(int rows, int columns, vector<vector<int>>& jobs, int coats) {
    vector<vector<int>> change(rows + 1, vector<int>(columns + 1, 0));
    auto paint = [&](int top, int bottom, int from, int to) {
        change[top][from]++;
        change[top][to + 1]--;
        change[bottom + 1][from]--;
        change[bottom + 1][to + 1]++;
    };
    for (auto& job : jobs) {
        int top = job[0], bottom = job[1], from = job[2], to = job[3];
        if (from <= to) paint(top, bottom, from, to);
        else {
            paint(top, bottom, from, columns - 1);
            paint(top, bottom, 0, to);
        }
    }
    long long missing = 0;
    for (int row = 0; row < rows; row++) {
        int painted = 0;
        for (int column = 0; column < columns; column++) {
            if (row > 0) change[row][column] += change[row - 1][column];
            painted += change[row][column];
            missing += max(0, coats - painted);
        }
    }
    return missing;
}
