// The chance of exactly k reports, filled from the largest k down, then the rule of Bayes.
class Solution {
    double sounds(const vector<double>& sensors, int needed) {
        int n = sensors.size();
        vector<double> exactly(n + 1, 0.0);
        exactly[0] = 1;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k >= 1; k--) exactly[k] = exactly[k] * (1 - sensors[i]) + exactly[k - 1] * sensors[i];
            exactly[0] *= 1 - sensors[i];
        }
        double sum = 0;
        for (int k = n; k >= needed; k--) sum += exactly[k];
        return sum;
    }

public:
    double chanceOfFlood(double flood, vector<double>& inFlood, vector<double>& inCalm, int needed) {
        double withFlood = flood * sounds(inFlood, needed);
        double withCalm = (1 - flood) * sounds(inCalm, needed);
        return withFlood / (withFlood + withCalm);
    }
};
