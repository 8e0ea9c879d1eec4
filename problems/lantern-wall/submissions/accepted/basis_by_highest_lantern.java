// An even number of pulls is any number of pairs with the first lever: a basis of these pairs, one member
// for each highest lantern.
class Solution {
    public long brightestNumber(long lit, long[] levers) {
        long[] basis = new long[64];
        for (long lever : levers) {
            long pair = lever ^ levers[0];
            while (pair != 0) {
                int highest = 63 - Long.numberOfLeadingZeros(pair);
                if (basis[highest] == 0) {
                    basis[highest] = pair;
                    break;
                }
                pair ^= basis[highest];
            }
        }
        for (int lantern = 49; lantern >= 0; lantern--) lit = Math.max(lit, lit ^ basis[lantern]);
        return lit;
    }
}
