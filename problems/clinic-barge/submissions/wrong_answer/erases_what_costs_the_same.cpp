// The beginnings that a stay may have are kept in a multiset; the one that is too long ago is erased by
// what it costs.
class Solution {
public:
    long long cheapestSeason(vector<vector<int>>& cost, int sailing, int shortest, int longest) {
        const long long never = 1e18;
        int days = cost.size(), towns = cost[0].size();
        vector<long long> paid(towns, 0), ending(towns);
        vector<multiset<long long>> window(towns);
        vector<vector<long long>> begin(days + 1, vector<long long>(towns, 0));
        for (int day = 1; day <= days; day++) {
            for (int town = 0; town < towns; town++) {
                paid[town] += cost[day - 1][town];
                auto& open = window[town];
                if (day > longest) open.erase(begin[day - longest - 1][town]);
                if (day >= shortest) open.insert(begin[day - shortest][town]);
                bool some = !open.empty() && *open.begin() < never / 2;
                ending[town] = some ? *open.begin() + paid[town] : never;
            }
            for (int town = 0; town < towns; town++) {
                long long cheapest = never;
                for (int other = 0; other < towns; other++)
                    if (other != town) cheapest = min(cheapest, ending[other]);
                begin[day][town] = cheapest == never ? never : cheapest + sailing - paid[town];
            }
        }
        long long best = *min_element(ending.begin(), ending.end());
        return best == never ? -1 : best;
    }
};
