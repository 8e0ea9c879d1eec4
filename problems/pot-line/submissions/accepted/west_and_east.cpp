// From the last day back: the most that the pots from l on can still bring, with the boat at either end.
long long mostPence(vector<int>& pounds, vector<int>& price, long long around) {
    int n = pounds.size();
    vector<long long> west(n + 1, 0), east(n + 1, 0);
    for (int left = 1; left <= n; left++) {
        long long pence = price[n - left];
        for (int l = 0; l + left <= n; l++) {
            long long fromWest = pounds[l] * pence + west[l + 1];
            long long fromEast = pounds[l + left - 1] * pence + east[l];
            west[l] = max(fromWest, fromEast - around);
            east[l] = max(fromEast, fromWest - around);
        }
    }
    return max(west[0], east[0]);
}
