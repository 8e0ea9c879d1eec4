// least[i]: the least for the first i pots; the last load grows backwards.
class Solution {
public:
    long long leastFuel(vector<int>& heat, vector<int>& height, long long chamber, long long lighting) {
        int n = heat.size();
        vector<long long> least(n + 1, LLONG_MAX);
        least[0] = 0;
        for (int i = 1; i <= n; i++) {
            long long room = chamber, fire = 0;
            for (int j = i - 1; j >= 0 && height[j] <= room; j--) {
                room -= height[j];
                fire = max<long long>(fire, heat[j]);
                least[i] = min(least[i], least[j] + lighting + fire);
            }
        }
        return least[n];
    }
};
