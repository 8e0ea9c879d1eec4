// A tree of the letters in two vectors; every node keeps the ship that is guessed there.
class Solution {
    vector<array<int, 26>> next{{}};
    vector<int> guess{-1};
    vector<int> visits;

    void note(const vector<string>& ships, int ship) {
        int node = 0;
        for (size_t depth = 0;; depth++) {
            int leader = guess[node];
            if (leader < 0 || visits[ship] > visits[leader] ||
                (visits[ship] == visits[leader] && ships[ship] < ships[leader]))
                guess[node] = ship;
            if (depth == ships[ship].size()) return;
            int letter = ships[ship][depth] - 'a';
            if (next[node][letter] == 0) {
                next[node][letter] = next.size();
                next.push_back({});
                guess.push_back(-1);
            }
            node = next[node][letter];
        }
    }

public:
    vector<string> whoWasMeant(vector<string>& ships, vector<string>& book) {
        visits.assign(ships.size(), 0);
        unordered_map<string, int> number;
        for (int ship = 0; ship < (int)ships.size(); ship++) {
            number[ships[ship]] = ship;
            note(ships, ship);
        }
        vector<string> meant;
        for (auto& line : book) {
            if (line[0] == '+') {
                int ship = number[line.substr(1)];
                visits[ship]++;
                note(ships, ship);
                continue;
            }
            int node = 0;
            for (size_t i = 1; i < line.size() && node >= 0; i++) {
                node = next[node][line[i] - 'a'];
                if (node == 0) node = -1;
            }
            meant.push_back(node < 0 ? "" : ships[guess[node]]);
        }
        return meant;
    }
};
