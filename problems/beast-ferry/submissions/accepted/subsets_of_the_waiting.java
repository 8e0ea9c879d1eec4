// For every set of animals the fewest trips; the last trip is any peaceful part of the set.
class Solution {
    public int fewestTrips(int[] weight, int[][] quarrels, int carry) {
        int n = weight.length;
        boolean[] peaceful = new boolean[1 << n];
        for (int trip = 1; trip < 1 << n; trip++) peaceful[trip] = isPeaceful(trip, weight, quarrels, carry);
        int[] fewest = new int[1 << n];
        for (int waiting = 1; waiting < 1 << n; waiting++) {
            fewest[waiting] = n;
            for (int trip = waiting; trip > 0; trip = (trip - 1) & waiting) {
                if (peaceful[trip]) fewest[waiting] = Math.min(fewest[waiting], fewest[waiting ^ trip] + 1);
            }
        }
        return fewest[(1 << n) - 1];
    }

    private boolean isPeaceful(int trip, int[] weight, int[][] quarrels, int carry) {
        long load = 0;
        for (int i = 0; i < weight.length; i++) {
            if (isOn(trip, i)) load += weight[i];
        }
        if (load > carry) return false;
        for (int[] quarrel : quarrels) {
            boolean calmed = quarrel[2] >= 0 && isOn(trip, quarrel[2]);
            if (isOn(trip, quarrel[0]) && isOn(trip, quarrel[1]) && !calmed) return false;
        }
        return true;
    }

    private boolean isOn(int trip, int animal) {
        return (trip >> animal & 1) == 1;
    }
}
