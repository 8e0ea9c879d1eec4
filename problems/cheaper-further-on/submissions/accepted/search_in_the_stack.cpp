// Backwards along the road with a stack of falling prices, in which lower_bound finds the nearest one that
// is cheap enough.
class Solution {
public:
    vector<int> cheaperFurtherOn(vector<int>& at, vector<int>& price, int margin, int reach) {
        int n = at.size();
        vector<int> distance(n, -1), stack;
        for (int here = n - 1; here >= 0; here--) {
            int wanted = price[here] - margin;
            auto above = upper_bound(stack.begin(), stack.end(), wanted,
                                     [&](int cents, int station) { return cents < price[station]; });
            if (above != stack.begin()) {
                int metres = at[*prev(above)] - at[here];
                if (metres <= reach) distance[here] = metres;
            }
            while (!stack.empty() && price[stack.back()] >= price[here]) stack.pop_back();
            stack.push_back(here);
        }
        return distance;
    }
};
