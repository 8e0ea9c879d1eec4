// The line as a list, in which every map is looked for from the front.
class MapTable {
    int room;
    list<int> line;
    set<int> held;

public:
    MapTable(int room) : room(room) {}

    int fetch(int map) {
        if (held.count(map)) return 0;
        auto found = find(line.begin(), line.end(), map);
        int gone = 0;
        if (found != line.end()) {
            line.erase(found);
        } else {
            if ((int)held.size() == room) return -1;
            if ((int)(held.size() + line.size()) == room) {
                gone = line.front();
                line.pop_front();
            }
        }
        line.push_back(map);
        return gone;
    }

    bool hold(int map) {
        auto found = find(line.begin(), line.end(), map);
        if (found == line.end()) return false;
        line.erase(found);
        held.insert(map);
        return true;
    }

    bool release(int map) {
        if (held.erase(map) == 0) return false;
        line.push_front(map);
        return true;
    }

    vector<int> clear(int count) {
        vector<int> gone;
        for (int i = 0; i < count && !line.empty(); i++) {
            gone.push_back(line.front());
            line.pop_front();
        }
        return gone;
    }
};
