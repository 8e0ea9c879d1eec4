// One pointer into each list; the flash moves on whether or not it was confirmed.
class Solution {
public:
    int confirmedFlashes(vector<long long>& flash, vector<long long>& east, vector<long long>& west,
                         vector<long long>& eastDelay, vector<long long>& westDelay) {
        size_t i = 0, j = 0, k = 0;
        int confirmed = 0;
        while (i < flash.size() && j < east.size() && k < west.size()) {
            if (east[j] - flash[i] < eastDelay[0]) j++;
            else if (west[k] - flash[i] < westDelay[0]) k++;
            else {
                if (east[j] - flash[i] <= eastDelay[1] && west[k] - flash[i] <= westDelay[1]) {
                    confirmed++;
                    j++;
                    k++;
                }
                i++;
            }
        }
        return confirmed;
    }
};
