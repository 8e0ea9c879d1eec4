// A set of the surpluses at which a stretch may begin; count() tells how often one is in it.
class Solution {
public:
    long long steadyStretches(vector<int>& output, int target, int shortest, int longest) {
        int n = output.size();
        vector<long long> surplus{0};
        for (long long watts : output) surplus.push_back(surplus.back() + watts - target);
        unordered_set<long long> beginnings;
        long long steady = 0;
        for (int end = shortest; end <= n; end++) {
            beginnings.insert(surplus[end - shortest]);
            if (end > longest) beginnings.erase(surplus[end - longest - 1]);
            steady += beginnings.count(surplus[end]);
        }
        return steady;
    }
};
