// Day by day and town by town; where the last stay began is the lowest in a sliding window.
class Solution {
public:
    long long cheapestSeason(vector<vector<int>>& cost, int sailing, int shortest, int longest) {
        const long long never = LLONG_MAX / 4;
        int days = cost.size(), towns = cost[0].size();
        vector<long long> paid(towns, 0);
        vector<deque<pair<int, long long>>> window(towns);
        // begin[d][t]: a stay at town t begins on day d, less what the town has cost until then.
        vector<vector<long long>> begin(days + 1, vector<long long>(towns, 0));
        vector<long long> ending(towns);
        for (int day = 1; day <= days; day++) {
            for (int town = 0; town < towns; town++) {
                paid[town] += cost[day - 1][town];
                auto& open = window[town];
                if (day >= shortest) {
                    long long fresh = begin[day - shortest][town];
                    while (!open.empty() && open.back().second >= fresh) open.pop_back();
                    open.push_back({day - shortest, fresh});
                }
                while (!open.empty() && open.front().first < day - longest) open.pop_front();
                ending[town] = open.empty() ? never : min(never, open.front().second + paid[town]);
            }
            for (int town = 0; town < towns; town++) {
                long long cheapest = never;
                for (int other = 0; other < towns; other++)
                    if (other != town) cheapest = min(cheapest, ending[other]);
                begin[day][town] = cheapest >= never ? never : cheapest + sailing - paid[town];
            }
        }
        long long best = *min_element(ending.begin(), ending.end());
        return best >= never / 2 ? -1 : best;
    }
};
