// The next high water is what ceil makes of the hour divided by the tide.
class Solution {
    vector<long long> finish;
    vector<char> waitsForTide;

public:
    vector<long long> finishHours(vector<int>& hours, vector<vector<int>>& needs, vector<int>& slip, int tide) {
        int n = hours.size();
        vector<vector<int>> followers(n);
        vector<int> open(n, 0), order;
        waitsForTide.assign(n, false);
        for (int job : slip) waitsForTide[job] = true;
        for (auto& need : needs) {
            followers[need[0]].push_back(need[1]);
            open[need[1]]++;
        }
        for (int job = 0; job < n; job++)
            if (open[job] == 0) order.push_back(job);
        vector<long long> ready(n, 0);
        finish.assign(n, -1);
        for (size_t i = 0; i < order.size(); i++) {
            int job = order[i];
            long long begin = waitsForTide[job] ? (long long)ceil(ready[job] / tide) * tide : ready[job];
            finish[job] = begin + hours[job];
            for (int follower : followers[job]) {
                ready[follower] = max(ready[follower], finish[job]);
                if (--open[follower] == 0) order.push_back(follower);
            }
        }
        return finish;
    }
};
