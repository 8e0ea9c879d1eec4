// A sum that no load can burn any more is taken out of the sorted sums by its value.
class Solution {
public:
    long long leastFuel(vector<int>& wood, vector<int>& height, int chamber, int lighting) {
        int n = wood.size(), from = 0;
        long long tall = 0;
        vector<long long> fuel(n + 1, 0);
        deque<int> queue;                 // pots, wood falling
        multiset<long long> burns;        // fuel[first] + wood of each stretch but the one in front
        for (int i = 0; i < n; i++) {
            tall += height[i];
            while (!queue.empty() && wood[queue.back()] <= wood[i]) {
                int last = queue.back();
                queue.pop_back();
                if (!queue.empty()) burns.erase(fuel[queue.back() + 1] + wood[last]);
            }
            if (!queue.empty()) burns.insert(fuel[queue.back() + 1] + wood[i]);
            queue.push_back(i);
            while (tall > chamber) {
                tall -= height[from];
                if (queue.front() == from) {
                    queue.pop_front();
                    if (!queue.empty()) {
                        auto it = burns.find(fuel[from + 1] + wood[queue.front()]);
                        if (it != burns.end()) burns.erase(it);
                    }
                }
                from++;
            }
            fuel[i + 1] = fuel[from] + wood[queue.front()];
            if (!burns.empty()) fuel[i + 1] = min(fuel[i + 1], *burns.begin());
            fuel[i + 1] += lighting;
        }
        return fuel[n];
    }
};
