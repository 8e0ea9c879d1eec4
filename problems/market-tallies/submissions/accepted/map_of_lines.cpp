// A map from a stall to its sales and takings, then a filter and a sort.
class Solution {
public:
    vector<vector<long long>> stallLines(vector<int>& stall, vector<int>& pence, int least) {
        unordered_map<int, pair<long long, long long>> totals;
        totals.reserve(stall.size());
        for (size_t i = 0; i < stall.size(); i++) {
            auto& total = totals[stall[i]];
            if (pence[i] >= 0) total.first++;
            total.second += pence[i];
        }
        vector<vector<long long>> lines;
        for (auto& [number, total] : totals) {
            if (total.first >= least) lines.push_back({number, total.first, total.second});
        }
        sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
            return a[2] != b[2] ? a[2] > b[2] : a[0] < b[0];
        });
        return lines;
    }
};
