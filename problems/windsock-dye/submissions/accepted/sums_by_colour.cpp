// Floods each patch, remembers which patches touch it, and sums those by colour.
class Solution {
public:
    int largestPatch(vector<string>& cloth) {
        int rows = cloth.size(), columns = cloth[0].size();
        auto around = [&](int square) {
            int row = square / columns, column = square % columns;
            vector<int> squares{row * columns + (column + 1) % columns,
                                row * columns + (column + columns - 1) % columns};
            if (row > 0) squares.push_back(square - columns);
            if (row + 1 < rows) squares.push_back(square + columns);
            return squares;
        };
        auto colour = [&](int square) { return cloth[square / columns][square % columns]; };
        vector<int> patch(rows * columns, -1), sizes;
        vector<char> colours;
        for (int first = 0; first < rows * columns; first++) {
            if (patch[first] >= 0) continue;
            vector<int> squares{first};
            patch[first] = sizes.size();
            for (size_t i = 0; i < squares.size(); i++) {
                for (int next : around(squares[i])) {
                    if (patch[next] >= 0 || colour(next) != colour(first)) continue;
                    patch[next] = sizes.size();
                    squares.push_back(next);
                }
            }
            sizes.push_back(squares.size());
            colours.push_back(colour(first));
        }
        vector<vector<int>> touching(sizes.size());
        for (int square = 0; square < rows * columns; square++)
            for (int next : around(square))
                if (patch[next] != patch[square]) touching[patch[square]].push_back(patch[next]);
        int largest = 0;
        for (size_t own = 0; own < sizes.size(); own++) {
            auto& others = touching[own];
            sort(others.begin(), others.end());
            others.erase(unique(others.begin(), others.end()), others.end());
            array<int, 26> total{};
            for (int other : others) total[colours[other] - 'a'] += sizes[other];
            largest = max(largest, sizes[own] + *max_element(total.begin(), total.end()));
        }
        return largest;
    }
};
