// From the highest number down; each hamlet hands its sums to the one below.
long long cheapestBread(vector<int>& downhill, vector<int>& carter, vector<int>& oven, vector<int>& town, int loaves) {
    int n = downhill.size();
    const long long never = LLONG_MAX / 4;
    vector<long long> branches(n, 0), fromAbove(n, never);
    vector<vector<long long>> savings(n);
    for (int i = n - 1;; i--) {
        auto& saved = savings[i];
        sort(saved.rbegin(), saved.rend());
        if ((int)saved.size() > loaves) saved.resize(loaves);
        long long withOven = branches[i] + oven[i] - accumulate(saved.begin(), saved.end(), 0LL);
        long long without = branches[i] + min<long long>(town[i], fromAbove[i]);
        long long least = min(withOven, without);
        if (i == 0) return least;
        int below = downhill[i];
        long long lastLoaf = (int)saved.size() == loaves ? saved.back() : 0;
        branches[below] += least;
        savings[below].push_back(max(0LL, least - branches[i] - carter[i]));
        fromAbove[below] = min(fromAbove[below], withOven + lastLoaf + carter[i] - least);
    }
}
