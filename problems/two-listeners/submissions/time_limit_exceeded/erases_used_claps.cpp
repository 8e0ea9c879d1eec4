// Claps that came too early and those that are used are erased from the front of their vectors.
class Solution {
public:
    int confirmedFlashes(vector<long long>& flash, vector<long long>& east, vector<long long>& west,
                         vector<long long>& eastDelay, vector<long long>& westDelay) {
        int confirmed = 0;
        for (long long time : flash) {
            while (!east.empty() && east[0] < time + eastDelay[0]) east.erase(east.begin());
            while (!west.empty() && west[0] < time + westDelay[0]) west.erase(west.begin());
            if (east.empty() || west.empty()) break;
            if (east[0] > time + eastDelay[1] || west[0] > time + westDelay[1]) continue;
            confirmed++;
            east.erase(east.begin());
            west.erase(west.begin());
        }
        return confirmed;
    }
};
