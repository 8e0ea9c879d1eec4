// The beginnings of the last convoy slide along the lane; deques keep the fastest and the slowest vehicle
// behind them, and the cheapest of them.
class Solution {
public:
    long long cheapestConvoys(vector<int>& speed, vector<int>& fee, int gap, int least, int most) {
        const long long never = LLONG_MAX / 4;
        int n = speed.size();
        vector<long long> cheapest(n + 1, never);
        cheapest[0] = 0;
        deque<int> fastest, slowest, beginnings;
        auto cost = [&](int begin) { return cheapest[begin] + fee[begin]; };
        for (int end = 1, first = 0; end <= n; end++) {
            int vehicle = end - 1;
            while (!fastest.empty() && speed[fastest.back()] <= speed[vehicle]) fastest.pop_back();
            while (!slowest.empty() && speed[slowest.back()] >= speed[vehicle]) slowest.pop_back();
            fastest.push_back(vehicle);
            slowest.push_back(vehicle);
            while (end - first > most || speed[fastest.front()] - speed[slowest.front()] > gap) {
                first++;
                if (fastest.front() < first) fastest.pop_front();
                if (slowest.front() < first) slowest.pop_front();
            }
            if (int begin = end - least; begin >= 0 && cheapest[begin] < never) {
                while (!beginnings.empty() && cost(beginnings.back()) >= cost(begin)) beginnings.pop_back();
                beginnings.push_back(begin);
            }
            while (!beginnings.empty() && beginnings.front() < first) beginnings.pop_front();
            if (!beginnings.empty()) cheapest[end] = cost(beginnings.front());
        }
        return cheapest[n] >= never ? -1 : cheapest[n];
    }
};
