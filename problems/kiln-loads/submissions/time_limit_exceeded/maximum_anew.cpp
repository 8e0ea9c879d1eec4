// The right recurrence, but the hottest pot of each load is looked up anew: cubic.
class Solution {
public:
    long long leastFuel(vector<int>& heat, vector<int>& height, long long chamber, long long lighting) {
        int n = heat.size();
        vector<long long> least(n + 1, LLONG_MAX);
        least[0] = 0;
        for (int i = 1; i <= n; i++) {
            long long stacked = 0;
            for (int first = i - 1; first >= 0; first--) {
                stacked += height[first];
                if (stacked > chamber) break;
                vector<int> load(heat.begin() + first, heat.begin() + i);
                long long hottest = *max_element(load.begin(), load.end());
                least[i] = min(least[i], least[first] + lighting + hottest);
            }
        }
        return least[n];
    }
};
