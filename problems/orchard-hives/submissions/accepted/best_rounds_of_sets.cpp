// Steps between cart and hives breadth-first; the best round for each set of hives; the best division of
// all hives into rounds.
class Solution {
    static vector<int> stepsFrom(const vector<string>& orchard, pair<int, int> start) {
        int rows = orchard.size(), columns = orchard[0].size();
        vector<int> steps(rows * columns, -1);
        queue<pair<int, int>> reached;
        steps[start.first * columns + start.second] = 0;
        reached.push(start);
        while (!reached.empty()) {
            auto [row, column] = reached.front();
            reached.pop();
            for (auto [r, c] : {pair{row + 1, column}, {row - 1, column}, {row, column + 1}, {row, column - 1}}) {
                if (r < 0 || c < 0 || r >= rows || c >= columns || orchard[r][c] == '#') continue;
                if (steps[r * columns + c] >= 0) continue;
                steps[r * columns + c] = steps[row * columns + column] + 1;
                reached.push({r, c});
            }
        }
        return steps;
    }

public:
    int fewestMinutes(vector<string>& orchard) {
        const int never = INT_MAX / 4;
        int columns = orchard[0].size();
        pair<int, int> cart;
        vector<pair<int, int>> hives;
        vector<int> weight;
        for (int row = 0; row < (int)orchard.size(); row++) {
            for (int column = 0; column < columns; column++) {
                char square = orchard[row][column];
                if (square == 'C') cart = {row, column};
                if (!isdigit(square)) continue;
                hives.push_back({row, column});
                weight.push_back(square - '0');
            }
        }
        int k = hives.size();
        auto fromCart = stepsFrom(orchard, cart);
        vector<int> home(k);
        vector<vector<int>> between(k, vector<int>(k));
        for (int i = 0; i < k; i++) {
            home[i] = fromCart[hives[i].first * columns + hives[i].second];
            if (home[i] < 0) return -1;
            auto steps = stepsFrom(orchard, hives[i]);
            for (int j = 0; j < k; j++) between[i][j] = steps[hives[j].first * columns + hives[j].second];
        }
        vector<int> pace(1 << k, 1), round(1 << k, never), best(1 << k, never);
        vector<vector<int>> outward(1 << k, vector<int>(k, never));
        for (int set = 1; set < 1 << k; set++) {
            for (int i = 0; i < k; i++)
                if (set >> i & 1) pace[set] += weight[i];
            for (int last = 0; last < k; last++) {
                if (!(set >> last & 1)) continue;
                int before = set ^ 1 << last;
                int& minutes = outward[set][last];
                if (before == 0) minutes = home[last];
                for (int i = 0; i < k; i++)
                    if (before >> i & 1) minutes = min(minutes, outward[before][i] + between[i][last] * pace[before]);
                round[set] = min(round[set], minutes + home[last] * pace[set]);
            }
        }
        best[0] = 0;
        for (int set = 1; set < 1 << k; set++)
            for (int part = set; part > 0; part = (part - 1) & set)
                best[set] = min(best[set], round[part] + best[set ^ part]);
        return best.back();
    }
};
