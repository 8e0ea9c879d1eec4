// Asks every ship at each call whether her name begins with the letters.
class Solution {
public:
    vector<string> whoWasMeant(vector<string>& ships, vector<string>& book) {
        sort(ships.begin(), ships.end());
        map<string, int> visits;
        vector<string> meant;
        for (auto& line : book) {
            string letters = line.substr(1);
            if (line[0] == '+') {
                visits[letters]++;
                continue;
            }
            string best;
            int most = -1;
            for (auto& ship : ships) {
                if (ship.substr(0, letters.size()) != letters) continue;
                int count = visits[ship];
                if (count > most) {
                    most = count;
                    best = ship;
                }
            }
            meant.push_back(best);
        }
        return meant;
    }
};
