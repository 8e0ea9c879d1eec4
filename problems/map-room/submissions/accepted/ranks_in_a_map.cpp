// Each loose map has a rank: fetched ones get the next larger number, released ones the next smaller.
class MapTable {
    size_t room;
    long long back = 0, front = 0;
    unordered_set<int> held;
    unordered_map<int, long long> rank;
    map<long long, int> line;

    bool takeOut(int chart) {
        auto it = rank.find(chart);
        if (it == rank.end()) return false;
        line.erase(it->second);
        rank.erase(it);
        return true;
    }
    void put(int chart, long long at) {
        rank[chart] = at;
        line[at] = chart;
    }
    int down() {
        int chart = line.begin()->second;
        takeOut(chart);
        return chart;
    }

public:
    MapTable(int room) : room(room) {}

    int fetch(int chart) {
        if (held.count(chart)) return 0;
        int gone = 0;
        if (!takeOut(chart)) {
            if (held.size() == room) return -1;
            if (held.size() + line.size() == room) gone = down();
        }
        put(chart, ++back);
        return gone;
    }
    bool hold(int chart) {
        if (!takeOut(chart)) return false;
        return held.insert(chart).second;
    }
    bool release(int chart) {
        if (!held.erase(chart)) return false;
        put(chart, --front);
        return true;
    }
    vector<int> clear(int count) {
        vector<int> gone;
        while (count-- > 0 && !line.empty()) gone.push_back(down());
        return gone;
    }
};
