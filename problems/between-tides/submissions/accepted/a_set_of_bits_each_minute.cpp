// One set of bits for all squares, moved as a whole; it ends when a whole tide has changed nothing.
class Solution {
public:
    int firstMinute(vector<string>& height, vector<long long>& tide) {
        int rows = height.size(), cols = height[0].size(), p = tide.size();
        using Bits = bitset<15000>;
        int wide = cols + 1;
        vector<Bits> dry(p);
        for (int m = 0; m < p; m++)
            for (int r = 0; r < rows; r++)
                for (int c = 0; c < cols; c++)
                    if (height[r][c] - '0' >= tide[m]) dry[m][r * wide + c] = 1;
        vector<Bits> at(p);
        Bits here;
        here[0] = 1;
        here &= dry[0];
        int last = (rows - 1) * wide + cols - 1, same = 0;
        for (int m = 0; same <= p; m++) {
            if (here[last]) return m;
            if (here.none()) return -1;
            same = at[m % p] == here ? same + 1 : 0;
            at[m % p] = here;
            here = (here | here << 1 | here >> 1 | here << wide | here >> wide) & dry[(m + 1) % p];
        }
        return -1;
    }
};
