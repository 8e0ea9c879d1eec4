// The chance of exactly k reports, filled from the largest k down, then the rule of Bayes.
class Solution {
    public double chanceOfFlood(double flood, double[] inFlood, double[] inCalm, int needed) {
        double withFlood = flood * sounds(inFlood, needed);
        double withCalm = (1 - flood) * sounds(inCalm, needed);
        return withFlood / (withFlood + withCalm);
    }

    private double sounds(double[] sensors, int needed) {
        int n = sensors.length;
        double[] exactly = new double[n + 1];
        exactly[0] = 1;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k >= 1; k--) exactly[k] = exactly[k] * (1 - sensors[i]) + exactly[k - 1] * sensors[i];
            exactly[0] *= 1 - sensors[i];
        }
        double sum = 0;
        for (int k = n; k >= needed; k--) sum += exactly[k];
        return sum;
    }
}
