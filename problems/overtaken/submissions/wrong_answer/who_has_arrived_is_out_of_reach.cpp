// Who has arrived before a boat that left later is out of reach of all that leave later still, and is forgotten.
#include <bits/stdc++.h>
using namespace std;
class Solution {
public:
    long long overtakings(vector<long long>& start, vector<long long>& finish, long long lead) {
        int n = start.size();
        long long gap = max(lead, 1LL), total = 0;
        vector<pair<long long, long long>> boats;
        for (int i = 0; i < n; i++) boats.push_back({start[i], finish[i]});
        sort(boats.begin(), boats.end());
        vector<long long> out;  // falling
        for (auto& [s, f] : boats) {
            while (!out.empty() && out.back() < f) out.pop_back();
            total += partition_point(out.begin(), out.end(), [&, f = f](long long x) { return x >= f + gap; }) - out.begin();
            out.push_back(f);
        }
        return total;
    }
};
