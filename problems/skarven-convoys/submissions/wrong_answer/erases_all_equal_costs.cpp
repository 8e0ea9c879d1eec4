// A multiset of what the open beginnings cost gives the cheapest one; a beginning that is too far back is
// erased by its cost.
class Solution {
public:
    long long cheapestConvoys(vector<int>& speed, vector<int>& fee, int gap, int least, int most) {
        int n = speed.size();
        const long long never = 1e18;
        vector<long long> cheapest(n + 1, never);
        cheapest[0] = 0;
        multiset<long long> costs;
        deque<int> fastest, slowest;
        int first = 0;
        for (int end = 1; end <= n; end++) {
            int vehicle = end - 1;
            while (!fastest.empty() && speed[fastest.back()] <= speed[vehicle]) fastest.pop_back();
            while (!slowest.empty() && speed[slowest.back()] >= speed[vehicle]) slowest.pop_back();
            fastest.push_back(vehicle);
            slowest.push_back(vehicle);
            int entering = end - least;
            if (entering >= first) costs.insert(cheapest[entering] + fee[entering]);
            while (end - first > most || speed[fastest.front()] - speed[slowest.front()] > gap) {
                if (first <= entering) costs.erase(cheapest[first] + fee[first]);
                first++;
                if (fastest.front() < first) fastest.pop_front();
                if (slowest.front() < first) slowest.pop_front();
            }
            if (!costs.empty() && *costs.begin() < never) cheapest[end] = *costs.begin();
        }
        return cheapest[n] == never ? -1 : cheapest[n];
    }
};
