// The cards one has are the bits of a long.
class Solution {
    public long[] shelfTrials(int kinds, int wanted, int most, int trials, long seed) {
        long x = seed, complete = 0, bought = 0;
        for (int t = 0; t < trials; t++) {
            long cards = 0;
            int different = 0, packets = 0;
            while (different < wanted && packets < most) {
                x = 48271L * x % 2147483647L;
                packets++;
                long bit = 1L << (x % kinds);
                if ((cards & bit) == 0) {
                    cards |= bit;
                    different++;
                }
            }
            bought += packets;
            if (different == wanted) complete++;
        }
        return new long[] {complete, bought};
    }
}
