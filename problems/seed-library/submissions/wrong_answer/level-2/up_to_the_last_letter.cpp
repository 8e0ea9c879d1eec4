// In a sorted map the names with a prefix lie between the prefix and the prefix with a z behind it.
class SeedLibrary {
    map<string, long long> stock;

public:
    SeedLibrary() {}

    long long give(string seed, long long grams) { return stock[seed] += grams; }

    long long take(string seed, long long grams) {
        auto at = stock.find(seed);
        if (at == stock.end() || at->second < grams) return -1;
        long long left = at->second -= grams;
        if (left == 0) stock.erase(at);
        return left;
    }

    vector<string> list(string prefix) {
        vector<string> names;
        auto end = prefix.empty() ? stock.end() : stock.upper_bound(prefix + 'z');
        for (auto at = stock.lower_bound(prefix); at != end; ++at) names.push_back(at->first);
        return names;
    }

    vector<string> scarce(int count) {
        vector<pair<long long, string>> all;
        for (auto& [seed, grams] : stock) all.push_back({grams, seed});
        sort(all.begin(), all.end());
        vector<string> names;
        for (auto& [grams, seed] : all) {
            if ((int)names.size() < count) names.push_back(seed);
        }
        return names;
    }
};
