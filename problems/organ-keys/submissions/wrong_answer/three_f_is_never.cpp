// More than any walk and small enough to be added to itself: 0x3f3f3f3f stands for "not possible".
const int never = 0x3f3f3f3f;

class Solution {
public:
    long long shortestRound(vector<vector<int>>& walk, vector<int>& key) {
        int n = walk.size(), all = (1 << n) - 1;
        vector<vector<long long>> least(1 << n, vector<long long>(n, never));
        for (int first = 0; first < n; first++)
            if (key[first] < 0) least[1 << first][first] = 0;
        for (int tuned = 1; tuned < all; tuned++)
            for (int last = 0; last < n; last++)
                for (int next = 0; next < n; next++) {
                    bool open = key[next] < 0 || (tuned >> key[next] & 1);
                    if (!open || (tuned >> next & 1)) continue;
                    auto& minutes = least[tuned | 1 << next][next];
                    minutes = min(minutes, least[tuned][last] + walk[last][next]);
                }
        long long best = *min_element(least[all].begin(), least[all].end());
        return best >= never ? -1 : best;
    }
};
