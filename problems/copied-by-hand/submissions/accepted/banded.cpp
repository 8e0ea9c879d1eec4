// The table of distances, worked out only where row and column are at most `most` apart.
class Solution {
public:
    int slipsBetween(string first, string second, int most) {
        int n = first.size(), m = second.size(), far = most + 1;
        if (abs(n - m) > most) return -1;
        vector<int> above(m + 2, far), row(m + 2, far);
        for (int j = 0; j <= min(m, most); j++) above[j] = j;
        for (int i = 1; i <= n; i++) {
            int from = max(0, i - most), to = min(m, i + most);
            for (int j = from; j <= to; j++) {
                if (j == 0) {
                    row[0] = i;
                    continue;
                }
                int best = above[j - 1] + (first[i - 1] != second[j - 1]);
                if (j < i + most) best = min(best, above[j] + 1);
                if (j > from) best = min(best, row[j - 1] + 1);
                row[j] = best;
            }
            swap(above, row);
        }
        return above[m] > most ? -1 : above[m];
    }
};
