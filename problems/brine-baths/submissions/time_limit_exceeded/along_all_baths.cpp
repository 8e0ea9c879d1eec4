// Cheeses by their strongest brine, each into the weakest bath with a place that suits it: found by walking
// along all the baths there are.
class Solution {
public:
    int fewestBaths(vector<int>& weakest, vector<int>& strongest, int places) {
        vector<pair<int, int>> cheeses;
        for (size_t i = 0; i < weakest.size(); i++) cheeses.push_back({strongest[i], weakest[i]});
        sort(cheeses.begin(), cheeses.end());
        list<pair<int, int>> baths;
        for (auto [most, least] : cheeses) {
            auto bath = baths.begin();
            while (bath != baths.end() && (bath->first < least || bath->second == 0)) ++bath;
            if (bath == baths.end()) bath = baths.insert(bath, {most, places});
            bath->second--;
        }
        return baths.size();
    }
};
