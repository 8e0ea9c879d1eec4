// The loose maps in a linked list, and for each of them its place in it.
class MapTable {
    size_t room;
    list<int> line;
    unordered_map<int, list<int>::iterator> place;
    unordered_set<int> held;

public:
    MapTable(int room) : room(room) {}

    int fetch(int map) {
        if (held.count(map)) return 0;
        auto loose = place.find(map);
        if (loose != place.end()) {
            line.splice(line.end(), line, loose->second);
            return 0;
        }
        if (held.size() == room) return -1;
        int gone = 0;
        if (held.size() + line.size() == room) {
            gone = line.front();
            place.erase(gone);
            line.pop_front();
        }
        place[map] = line.insert(line.end(), map);
        return gone;
    }

    bool hold(int map) {
        auto loose = place.find(map);
        if (loose == place.end()) return false;
        line.erase(loose->second);
        place.erase(loose);
        held.insert(map);
        return true;
    }

    bool release(int map) {
        if (!held.erase(map)) return false;
        place[map] = line.insert(line.begin(), map);
        return true;
    }

    vector<int> clear(int count) {
        vector<int> gone;
        while (count-- > 0 && !line.empty()) {
            gone.push_back(line.front());
            place.erase(line.front());
            line.pop_front();
        }
        return gone;
    }
};
