// A stretch is steady when the surplus over the target is the same before it and at its end; a map counts
// the beginnings that are in reach.
class Solution {
public:
    long long steadyStretches(vector<int>& output, int target, int shortest, int longest) {
        int n = output.size();
        vector<long long> surplus(n + 1, 0);
        for (int i = 0; i < n; i++) surplus[i + 1] = surplus[i] + output[i] - target;
        unordered_map<long long, int> beginnings;
        long long steady = 0;
        for (int end = shortest; end <= n; end++) {
            beginnings[surplus[end - shortest]]++;
            if (end > longest) beginnings[surplus[end - longest - 1]]--;
            auto found = beginnings.find(surplus[end]);
            if (found != beginnings.end()) steady += found->second;
        }
        return steady;
    }
};
