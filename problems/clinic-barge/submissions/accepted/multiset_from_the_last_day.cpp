// From the last day back, with a multiset of the stays that may begin today.
class Solution {
public:
    long long cheapestSeason(vector<vector<long long>>& cost, long long sailing, int shortest, int longest) {
        const long long none = LLONG_MAX / 4;
        int n = cost.size(), k = cost[0].size();
        vector<vector<long long>> rest(n + 1, vector<long long>(k, none));
        vector<vector<long long>> after(n + 1, vector<long long>(k, none));
        vector<vector<long long>> sum(n + 1, vector<long long>(k, 0));
        for (int i = n - 1; i >= 0; i--) for (int t = 0; t < k; t++) sum[i][t] = sum[i + 1][t] + cost[i][t];
        fill(after[n].begin(), after[n].end(), 0);
        vector<multiset<long long>> open(k);
        for (int i = n - 1; i >= 0; i--) {
            for (int t = 0; t < k; t++) {
                int end = i + shortest;
                if (end <= n && after[end][t] < none) open[t].insert(after[end][t] - sum[end][t]);
                int old = i + longest + 1;
                if (old <= n && after[old][t] < none) open[t].erase(open[t].find(after[old][t] - sum[old][t]));
                if (!open[t].empty()) rest[i][t] = *open[t].begin() + sum[i][t];
            }
            for (int t = 0; t < k; t++)
                for (int u = 0; u < k; u++)
                    if (u != t && rest[i][u] < none) after[i][t] = min(after[i][t], rest[i][u] + sailing);
        }
        long long best = *min_element(rest[0].begin(), rest[0].end());
        return best >= none ? -1 : best;
    }
};
