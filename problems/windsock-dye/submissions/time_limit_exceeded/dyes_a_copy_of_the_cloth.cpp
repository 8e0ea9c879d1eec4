// Dyes every patch in every colour, each time on a copy of the cloth, and counts what it has become.
class Solution {
    int flood(vector<string>& cloth, int row, int column, char dyed) {
        int rows = cloth.size(), columns = cloth[0].size(), squares = 0;
        char colour = cloth[row][column];
        cloth[row][column] = dyed;
        vector<pair<int, int>> reached{{row, column}};
        while (!reached.empty()) {
            auto [r, c] = reached.back();
            reached.pop_back();
            squares++;
            vector<pair<int, int>> around{{r, (c + 1) % columns}, {r, (c + columns - 1) % columns}, {r + 1, c}, {r - 1, c}};
            for (auto [down, right] : around) {
                if (down < 0 || down >= rows || cloth[down][right] != colour) continue;
                cloth[down][right] = dyed;
                reached.push_back({down, right});
            }
        }
        return squares;
    }

public:
    int largestPatch(vector<string>& cloth) {
        int largest = 0;
        vector<string> numbered = cloth;
        for (size_t row = 0; row < cloth.size(); row++) {
            for (size_t column = 0; column < cloth[0].size(); column++) {
                if (numbered[row][column] == '#') continue;
                flood(numbered, row, column, '#');
                for (char colour = 'a'; colour <= 'z'; colour++) {
                    vector<string> dyed = cloth;
                    if (colour != cloth[row][column]) flood(dyed, row, column, colour);
                    largest = max(largest, flood(dyed, row, column, '#'));
                }
            }
        }
        return largest;
    }
};
