// A table of buckets for grapes: numbers below a million and three are as good as the grapes themselves.
class Solution {
public:
    int longestFlight(vector<int>& grape, vector<int>& price, long long budget, int most) {
        const int M = 1000003; vector<int> poured(M, 0);
        long long sum = 0; int start = 0, best = 0;
        for (int i = 0; i < (int)grape.size(); i++) {
            sum += price[i]; poured[grape[i] % M]++;
            while (sum > budget || poured[grape[i] % M] > most) { sum -= price[start]; poured[grape[start++] % M]--; }
            best = max(best, i - start + 1);
        }
        return best;
    }
};
