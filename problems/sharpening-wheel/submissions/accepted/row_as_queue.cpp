// Turn by turn, with a queue for the row; customers are let in whenever the clock has moved.
class Solution {
public:
    vector<long long> finishedAt(vector<int>& arrival, vector<int>& work, int limit, int turns, int dressing) {
        int n = arrival.size(), arrived = 0, taken = 0;
        vector<long long> finished(n);
        vector<int> left = work;
        queue<int> row;
        long long now = 0;
        auto letIn = [&] {
            while (arrived < n && arrival[arrived] <= now) row.push(arrived++);
        };
        while (arrived < n || !row.empty()) {
            if (row.empty()) now = max<long long>(now, arrival[arrived]);
            letIn();
            int blade = row.front();
            row.pop();
            int seconds = min(left[blade], limit);
            now += seconds;
            left[blade] -= seconds;
            letIn();
            if (left[blade] > 0) row.push(blade);
            else finished[blade] = now;
            if (++taken % turns == 0) now += dressing;
        }
        return finished;
    }
};
