// A map from kind to a map from winter to grams; reservations hold such a map of their own.
class SeedLibrary {
    static constexpr long long forEver = LLONG_MAX;
    using Stock = map<long long, long long>;

    map<string, Stock> stocks;
    map<int, pair<string, Stock>> reserved;
    int last = 0;
    long long now = 0;

    static long long sum(const Stock& stock) {
        long long grams = 0;
        for (auto& [winter, part] : stock) grams += part;
        return grams;
    }

    optional<Stock> lift(const string& seed, long long grams) {
        Stock& stock = stocks[seed];
        if (sum(stock) < grams) return nullopt;
        Stock lifted;
        while (grams > 0) {
            auto first = stock.begin();
            long long part = min(grams, first->second);
            lifted[first->first] = part;
            grams -= part;
            first->second -= part;
            if (first->second == 0) stock.erase(first);
        }
        return lifted;
    }

public:
    SeedLibrary() {
    }

    long long give(string seed, int grams) {
        stocks[seed][forEver] += grams;
        return sum(stocks[seed]);
    }

    long long take(string seed, int grams) {
        return lift(seed, grams) ? sum(stocks[seed]) : -1;
    }

    vector<string> list(string prefix) {
        vector<string> names;
        for (auto& [seed, stock] : stocks)
            if (seed.rfind(prefix, 0) == 0 && sum(stock) > 0) names.push_back(seed);
        return names;
    }

    vector<string> scarce(int count) {
        vector<string> names = list("");
        stable_sort(names.begin(), names.end(), [&](const string& a, const string& b) {
            return sum(stocks[a]) < sum(stocks[b]);
        });
        if ((int)names.size() > count) names.resize(count);
        return names;
    }

    long long giveFor(string seed, int grams, int winters) {
        stocks[seed][now + winters] += grams;
        return sum(stocks[seed]);
    }

    long long winter() {
        now++;
        long long spoiled = 0;
        auto spoil = [&](Stock& stock) {
            auto found = stock.find(now);
            if (found == stock.end()) return;
            spoiled += found->second;
            stock.erase(found);
        };
        for (auto& [seed, stock] : stocks) spoil(stock);
        for (auto& [number, held] : reserved) spoil(held.second);
        return spoiled;
    }

    int reserve(string seed, int grams) {
        auto stock = lift(seed, grams);
        if (!stock) return -1;
        reserved[++last] = {seed, *stock};
        return last;
    }

    long long collect(int number) {
        auto found = reserved.find(number);
        if (found == reserved.end()) return -1;
        long long grams = sum(found->second.second);
        reserved.erase(found);
        return grams;
    }

    long long release(int number) {
        auto found = reserved.find(number);
        if (found == reserved.end()) return -1;
        auto [seed, held] = found->second;
        reserved.erase(found);
        for (auto& [winter, grams] : held) stocks[seed][winter] += grams;
        return sum(stocks[seed]);
    }
};
