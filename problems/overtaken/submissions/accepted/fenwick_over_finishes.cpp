// Boats by start, a whole start at a time: first each asks how many before it arrived late enough, then all
// of them enter a Fenwick tree over the finishes.
long long overtakings(vector<int>& start, vector<int>& finish, int lead) {
    int n = start.size();
    vector<int> order(n), times(finish);
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) { return start[a] < start[b]; });
    sort(times.begin(), times.end());
    vector<int> tree(n + 1, 0);
    long long pairs = 0;
    lead = max(lead, 1);
    for (int i = 0, entered = 0; i < n; i++) {
        while (start[order[entered]] < start[order[i]]) {
            int rank = lower_bound(times.begin(), times.end(), finish[order[entered++]]) - times.begin();
            for (int node = rank + 1; node <= n; node += node & -node) tree[node]++;
        }
        int tooEarly = lower_bound(times.begin(), times.end(), (long long)finish[order[i]] + lead) - times.begin();
        pairs += entered;
        for (int node = tooEarly; node > 0; node -= node & -node) pairs -= tree[node];
    }
    return pairs;
}
