// Sweeps over the moments, but sorts all offers that stand at each of them.
class Solution {
public:
    long long totalHire(vector<vector<int>>& offers, int needed) {
        set<int> found;
        for (auto& offer : offers) found.insert(offer[0]), found.insert(offer[1]);
        vector<int> moments(found.begin(), found.end());
        long long total = 0;
        for (size_t i = 0; i + 1 < moments.size(); i++) {
            long long now = moments[i];
            vector<long long> fees;
            for (auto& offer : offers)
                if (offer[0] <= now && now < offer[1]) fees.push_back(offer[2]);
            if (fees.empty()) continue;
            sort(fees.begin(), fees.end());
            long long hired = min<long long>(needed, fees.size());
            total += (moments[i + 1] - now) * hired * fees[hired - 1];
        }
        return total;
    }
};
