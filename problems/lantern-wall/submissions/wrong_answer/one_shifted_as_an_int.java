// Whether a lantern is lit is asked with 1 << lantern, for every lantern from the left.
class Solution {
    public long brightestNumber(long lit, long[] levers) {
        long[] basis = new long[50];
        for (long lever : levers) {
            long pair = lever ^ levers[0];
            for (int lantern = 49; lantern >= 0 && pair != 0; lantern--) {
                if ((pair & (1 << lantern)) == 0) continue;
                if (basis[lantern] == 0) {
                    basis[lantern] = pair;
                    break;
                }
                pair ^= basis[lantern];
            }
        }
        for (int lantern = 49; lantern >= 0; lantern--) {
            if ((lit & (1 << lantern)) == 0) lit ^= basis[lantern];
        }
        return lit;
    }
}
