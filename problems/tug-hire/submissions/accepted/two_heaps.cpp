// Two heaps, those hired with the dearest on top and those who wait with the cheapest on top; whoever
// has left is thrown out when it gets to the top.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    long long totalHire(vector<vector<int>>& offers, int needed) {
        int n = offers.size();
        vector<int> begins(n), ends(n), state(n, 0);
        iota(begins.begin(), begins.end(), 0);
        ends = begins;
        sort(begins.begin(), begins.end(), [&](int a, int b) { return offers[a][0] < offers[b][0]; });
        sort(ends.begin(), ends.end(), [&](int a, int b) { return offers[a][1] < offers[b][1]; });
        priority_queue<pair<int, int>> hired;
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> waiting;
        long long total = 0, now = 0, count = 0;
        for (int b = 0, e = 0; e < n;) {
            long long nextBegin = b < n ? offers[begins[b]][0] : LLONG_MAX;
            long long nextEnd = offers[ends[e]][1], next = min(nextBegin, nextEnd);
            while (!hired.empty() && state[hired.top().second] != 1) hired.pop();
            if (count > 0) total += (next - now) * count * hired.top().first;
            now = next;
            if (nextBegin <= nextEnd) {
                int tug = begins[b++];
                state[tug] = 1;
                hired.push({offers[tug][2], tug});
                if (++count > needed) {
                    while (state[hired.top().second] != 1) hired.pop();
                    auto dearest = hired.top();
                    hired.pop();
                    state[dearest.second] = 2;
                    waiting.push(dearest);
                    count--;
                }
                continue;
            }
            int tug = ends[e++];
            bool wasHired = state[tug] == 1;
            state[tug] = 3;
            if (!wasHired) continue;
            count--;
            while (!waiting.empty() && state[waiting.top().second] != 2) waiting.pop();
            if (waiting.empty()) continue;
            auto cheapest = waiting.top();
            waiting.pop();
            state[cheapest.second] = 1;
            hired.push(cheapest);
            count++;
        }
        return total;
    }
};
