// Kind by kind; along the loads with one remainder by its weight, a queue keeps the best load to begin with.
class Solution {
public:
    long long bestLoad(vector<vector<int>>& goods, int strength) {
        vector<long long> best(strength + 1, 0);
        for (auto& kind : goods) {
            long long weight = kind[0], gain = kind[1], stock = kind[2], crate = kind[3];
            vector<long long> without = best;
            for (int remainder = 0; remainder < weight; remainder++) {
                deque<pair<long long, long long>> starts;
                for (long long pieces = 0; remainder + pieces * weight + crate <= strength; pieces++) {
                    long long load = remainder + pieces * weight, worth = without[load] - pieces * gain;
                    while (!starts.empty() && starts.back().second <= worth) starts.pop_back();
                    starts.push_back({pieces, worth});
                    if (starts.front().first + stock < pieces) starts.pop_front();
                    best[load + crate] = max(best[load + crate], starts.front().second + pieces * gain);
                }
            }
        }
        return best[strength];
    }
};
