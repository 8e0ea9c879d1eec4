// Breadth-first over row, column and minute of the rhythm.
int firstMinute(vector<string>& height, vector<int>& tide) {
    int rows = height.size(), columns = height[0].size(), period = tide.size();
    auto dry = [&](int row, int column, int phase) { return height[row][column] - '0' >= tide[phase]; };
    if (!dry(0, 0, 0)) return -1;
    vector<char> seen(rows * columns * period, false);
    vector<pair<int, int>> standing{{0, 0}};
    seen[0] = true;
    for (int minute = 0; !standing.empty(); minute++) {
        int phase = (minute + 1) % period;
        vector<pair<int, int>> next;
        for (auto [row, column] : standing) {
            if (row == rows - 1 && column == columns - 1) return minute;
            const int moves[5][2] = {{0, 0}, {0, 1}, {1, 0}, {0, -1}, {-1, 0}};
            for (auto [down, right] : moves) {
                int r = row + down, c = column + right;
                if (r < 0 || c < 0 || r >= rows || c >= columns || !dry(r, c, phase)) continue;
                int state = (r * columns + c) * period + phase;
                if (seen[state]) continue;
                seen[state] = true;
                next.push_back({r, c});
            }
        }
        standing = next;
    }
    return -1;
}
