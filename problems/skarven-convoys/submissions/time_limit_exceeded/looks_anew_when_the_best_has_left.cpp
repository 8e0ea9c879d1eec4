// The best front vehicle is remembered, and looked for anew when it has fallen out of reach, which with rising fees is at each vehicle.
#include <bits/stdc++.h>
using namespace std;
class Solution {
public:
    long long cheapestConvoys(vector<long long>& speed, vector<long long>& fee, long long gap, long long least, long long most) {
        int n = speed.size();
        const long long INF = LLONG_MAX / 4;
        vector<long long> best(n + 1, INF), cost(n + 1, INF);
        best[0] = 0;
        multiset<long long> in;
        int from = 0, front = -1;
        for (int i = 0; i < n; i++) {
            in.insert(speed[i]);
            while (*in.rbegin() - *in.begin() > gap || i - from + 1 > most) in.erase(in.find(speed[from++]));
            int j = i + 1 - least;
            if (j < 0) continue;
            cost[j] = best[j] >= INF ? INF : best[j] + fee[j];
            if (j < from) { front = -1; continue; }
            if (front >= from) { if (cost[j] <= cost[front]) front = j; }
            else { front = from; for (int k = from + 1; k <= j; k++) if (cost[k] <= cost[front]) front = k; }
            best[i + 1] = cost[front];
        }
        return best[n] >= INF ? -1 : best[n];
    }
};
