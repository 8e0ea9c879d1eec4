// For each set of churches that are tuned and the one where he stands, the fewest minutes.
class Solution {
public:
    long long shortestRound(vector<vector<int>>& walk, vector<int>& key) {
        const long long never = LLONG_MAX;
        int n = walk.size(), all = (1 << n) - 1;
        vector<vector<long long>> least(1 << n, vector<long long>(n, never));
        for (int first = 0; first < n; first++)
            if (key[first] < 0) least[1 << first][first] = 0;
        for (int tuned = 1; tuned < all; tuned++) {
            for (int last = 0; last < n; last++) {
                if (least[tuned][last] == never) continue;
                for (int next = 0; next < n; next++) {
                    if (tuned >> next & 1) continue;
                    if (key[next] >= 0 && !(tuned >> key[next] & 1)) continue;
                    long long& minutes = least[tuned | 1 << next][next];
                    minutes = min(minutes, least[tuned][last] + walk[last][next]);
                }
            }
        }
        long long best = *min_element(least[all].begin(), least[all].end());
        return best == never ? -1 : best;
    }
};
