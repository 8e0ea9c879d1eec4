// The costs of all beginnings of the shelf come from partial_sum, which puts them into a vector of long long:
// they fit in there.
//
// Unlike thirty-two-bit-sum.js, where the cost of the flight wraps.
class Solution {
public:
    int longestFlight(vector<int>& grape, vector<int>& price, long long budget, int most) {
        int n = grape.size(), longest = 0;
        vector<long long> cost(n + 1, 0);
        partial_sum(price.begin(), price.end(), cost.begin() + 1);
        map<int, vector<int>> places;
        int first = 0;
        for (int last = 0; last < n; last++) {
            auto& same = places[grape[last]];
            same.push_back(last);
            if ((int)same.size() > most) first = max(first, same[same.size() - 1 - most] + 1);
            while (first <= last && cost[last + 1] - cost[first] > budget) first++;
            longest = max(longest, last - first + 1);
        }
        return longest;
    }
};
