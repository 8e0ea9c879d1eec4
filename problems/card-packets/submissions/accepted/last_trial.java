// For each kind the trial that had it last; a card is new if that was another trial.
import java.util.*;

class Solution {
    public int[] shelfTrials(int kinds, int wanted, int most, int trials, int seed) {
        int[] last = new int[kinds];
        long x = seed;
        int complete = 0, packets = 0;
        for (int trial = 1; trial <= trials; trial++) {
            int different = 0;
            for (int bought = 0; bought < most && different < wanted; bought++) {
                packets++;
                x = x * 48271 % 2147483647;
                int card = (int) (x % kinds);
                if (last[card] != trial) {
                    last[card] = trial;
                    different++;
                }
            }
            if (different == wanted) complete++;
        }
        return new int[] {complete, packets};
    }
}
