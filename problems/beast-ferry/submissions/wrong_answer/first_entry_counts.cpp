// Two animals need one calmer, and a map from the two to the calmer takes every entry in with insert, so
// that the one that is found there is the one to ask.
int fewestTrips(vector<int>& weight, vector<vector<int>>& quarrels, int carry) {
    int n = weight.size();
    map<pair<int, int>, int> calmer;
    for (auto& quarrel : quarrels) {
        auto animals = minmax(quarrel[0], quarrel[1]);
        calmer.insert({{animals.first, animals.second}, quarrel[2]});
    }
    vector<int> fewest(1 << n, n);
    fewest[0] = 0;
    vector<char> peaceful(1 << n);
    for (int trip = 0; trip < 1 << n; trip++) {
        long long load = 0;
        bool quiet = true;
        for (int i = 0; i < n; i++)
            if (trip >> i & 1) load += weight[i];
        for (auto& [animals, third] : calmer) {
            auto [a, b] = animals;
            if ((trip >> a & 1) && (trip >> b & 1) && (third < 0 || !(trip >> third & 1))) quiet = false;
        }
        peaceful[trip] = quiet && load <= carry;
    }
    for (int waiting = 1; waiting < 1 << n; waiting++)
        for (int trip = waiting; trip > 0; trip = (trip - 1) & waiting)
            if (peaceful[trip]) fewest[waiting] = min(fewest[waiting], fewest[waiting ^ trip] + 1);
    return fewest.back();
}
