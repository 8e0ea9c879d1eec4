// For each kind the trial that had it last; a card is new if that was another trial.
class Solution {
public:
    vector<int> shelfTrials(int kinds, int wanted, int most, int trials, int seed) {
        vector<int> last(kinds, -1);
        long long x = seed;
        int complete = 0, packets = 0;
        for (int trial = 0; trial < trials; trial++) {
            int different = 0;
            for (int bought = 0; bought < most && different < wanted; bought++) {
                packets++;
                x = x * 48271 % 2147483647;
                if (last[x % kinds] != trial) {
                    last[x % kinds] = trial;
                    different++;
                }
            }
            complete += different == wanted;
        }
        return {complete, packets};
    }
};
