// A multiset knows the order of the finishes; distance() tells how many of them are late enough.
class Solution {
public:
    long long overtakings(vector<int>& start, vector<int>& finish, int lead) {
        map<int, vector<int>> boats;
        for (size_t i = 0; i < start.size(); i++) boats[start[i]].push_back(finish[i]);
        multiset<long long> arrived;
        long long pairs = 0;
        for (auto& [second, finishes] : boats) {
            for (long long own : finishes) pairs += distance(arrived.lower_bound(own + max(lead, 1)), arrived.end());
            arrived.insert(finishes.begin(), finishes.end());
        }
        return pairs;
    }
};
