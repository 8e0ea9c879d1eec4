// A rank for each loose map; the one that goes down next has the smallest of all ranks, found by looking at
// every one of them.
class MapTable {
    int room, first = 0, last = 0;
    map<int, int> rank;
    set<int> held;

    int carryDown() {
        auto next = min_element(rank.begin(), rank.end(), [](auto& a, auto& b) { return a.second < b.second; });
        int gone = next->first;
        rank.erase(next);
        return gone;
    }

public:
    MapTable(int room) : room(room) {}

    int fetch(int map) {
        if (held.count(map)) return 0;
        int gone = 0;
        if (!rank.count(map)) {
            if ((int)held.size() == room) return -1;
            if ((int)(held.size() + rank.size()) == room) gone = carryDown();
        }
        rank[map] = ++last;
        return gone;
    }

    bool hold(int map) {
        if (rank.erase(map) == 0) return false;
        held.insert(map);
        return true;
    }

    bool release(int map) {
        if (held.erase(map) == 0) return false;
        rank[map] = --first;
        return true;
    }

    vector<int> clear(int count) {
        vector<int> gone;
        while ((int)gone.size() < count && !rank.empty()) gone.push_back(carryDown());
        return gone;
    }
};
