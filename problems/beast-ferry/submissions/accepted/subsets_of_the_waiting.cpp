// For every set of animals the fewest trips; the last trip is any peaceful part of the set that holds its
// lowest animal.
class Solution {
public:
    int fewestTrips(vector<int>& weight, vector<vector<int>>& quarrels, int carry) {
        int n = weight.size();
        vector<char> peaceful(1 << n, false);
        for (int trip = 1; trip < 1 << n; trip++) {
            long long load = 0;
            for (int i = 0; i < n; i++)
                if (trip >> i & 1) load += weight[i];
            peaceful[trip] = load <= carry && none_of(quarrels.begin(), quarrels.end(), [&](auto& quarrel) {
                bool both = (trip >> quarrel[0] & 1) && (trip >> quarrel[1] & 1);
                return both && (quarrel[2] < 0 || !(trip >> quarrel[2] & 1));
            });
        }
        vector<int> fewest(1 << n, n);
        fewest[0] = 0;
        for (int waiting = 1; waiting < 1 << n; waiting++) {
            int lowest = waiting & -waiting;
            for (int trip = waiting; trip > 0; trip = (trip - 1) & waiting)
                if ((trip & lowest) && peaceful[trip])
                    fewest[waiting] = min(fewest[waiting], fewest[waiting ^ trip] + 1);
        }
        return fewest.back();
    }
};
