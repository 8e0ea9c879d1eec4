// Cheeses by their strongest bath; each goes into the first bath with a place that is strong enough (a set of open baths).
class Solution {
public:
    int fewestBaths(vector<int>& weakest, vector<int>& strongest, int places) {
        vector<int> order(weakest.size());
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return strongest[a] < strongest[b]; });
        map<pair<int, int>, int> open;
        int baths = 0;
        for (int i : order) {
            auto it = open.lower_bound({weakest[i], 0});
            if (it == open.end()) it = open.insert({{strongest[i], ++baths}, places}).first;
            if (--it->second == 0) open.erase(it);
        }
        return baths;
    }
};
