// Jobs whose needs are all finished wait in a queue; whoever never gets there keeps -1.
class Solution {
public:
    vector<long long> finishHours(vector<int>& hours, vector<vector<int>>& needs, vector<int>& slip, int tide) {
        int n = hours.size();
        vector<vector<int>> followers(n);
        vector<int> open(n, 0);
        vector<char> waitsForTide(n, false);
        for (int job : slip) waitsForTide[job] = true;
        for (auto& need : needs) {
            followers[need[0]].push_back(need[1]);
            open[need[1]]++;
        }
        vector<long long> ready(n, 0), finish(n, -1);
        queue<int> jobs;
        for (int job = 0; job < n; job++)
            if (open[job] == 0) jobs.push(job);
        while (!jobs.empty()) {
            int job = jobs.front();
            jobs.pop();
            long long begin = ready[job];
            if (waitsForTide[job]) begin = (begin + tide - 1) / tide * tide;
            finish[job] = begin + hours[job];
            for (int follower : followers[job]) {
                ready[follower] = max(ready[follower], finish[job]);
                if (--open[follower] == 0) jobs.push(follower);
            }
        }
        return finish;
    }
};
