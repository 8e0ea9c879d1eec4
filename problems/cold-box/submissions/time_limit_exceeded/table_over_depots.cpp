// best[d]: the lowest rating of a ride up to depot d that ends with a repacking there, for one more
// repacking in each round. Right, but rounds times legs times depots.
long long lowestRating(vector<long long>& drift, vector<int>& depots, int repacks) {
    int n = drift.size();
    vector<int> starts{-1};
    starts.insert(starts.end(), depots.begin(), depots.end());
    vector<long long> best(starts.size(), LLONG_MAX);
    best[0] = 0;
    long long answer = LLONG_MAX;
    for (int round = 0; round <= min<int>(repacks, depots.size()); round++) {
        vector<long long> next(starts.size(), LLONG_MAX);
        for (size_t from = 0; from < starts.size(); from++) {
            if (best[from] == LLONG_MAX) continue;
            long long dial = 0, highest = best[from];
            size_t to = from + 1;
            for (int leg = starts[from] + 1; leg < n; leg++) {
                dial = max(0LL, dial + drift[leg]);
                highest = max(highest, dial);
                if (to < starts.size() && starts[to] == leg) {
                    next[to] = min(next[to], highest);
                    to++;
                }
            }
            answer = min(answer, highest);
        }
        best = next;
    }
    return answer;
}
