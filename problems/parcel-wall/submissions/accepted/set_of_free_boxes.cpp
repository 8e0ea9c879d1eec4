// The boxes that may be filled are a set of size and number, so that the right one is a lower bound.
class ParcelWall {
    struct Parcel {
        int size;
        int box;
        long long lastDay;
    };

    vector<int> boxes;
    set<pair<int, int>> open;
    map<string, Parcel> parcels;
    vector<bool> closed;
    long long today = 0;

    int put(const string& name, int size, long long lastDay) {
        if (parcels.count(name)) return -1;
        auto found = open.lower_bound({size, -1});
        if (found == open.end()) return -1;
        int box = found->second;
        open.erase(found);
        parcels[name] = {size, box, lastDay};
        return box + 1;
    }

public:
    ParcelWall(vector<int>& given) : boxes(given), closed(given.size(), false) {
        for (int box = 0; box < (int)boxes.size(); box++) open.insert({boxes[box], box});
    }

    int store(string parcel, int size) {
        return put(parcel, size, LLONG_MAX);
    }

    int fetch(string parcel) {
        auto found = parcels.find(parcel);
        if (found == parcels.end()) return -1;
        int box = found->second.box;
        parcels.erase(found);
        open.insert({boxes[box], box});
        return box + 1;
    }

    int free(int size) {
        return distance(open.lower_bound({size, -1}), open.end());
    }

    vector<string> largest(int count) {
        vector<pair<int, string>> sorted;
        for (auto& [name, parcel] : parcels) sorted.push_back({-parcel.size, name});
        sort(sorted.begin(), sorted.end());
        vector<string> names;
        for (int at = 0; at < count && at < (int)sorted.size(); at++) names.push_back(sorted[at].second);
        return names;
    }

    int storeUntil(string parcel, int size, int day) {
        return day < today ? -1 : put(parcel, size, day);
    }

    vector<string> advance(int day) {
        today = day;
        vector<pair<long long, string>> late;
        for (auto& [name, parcel] : parcels)
            if (parcel.lastDay < day) late.push_back({parcel.lastDay, name});
        sort(late.begin(), late.end());
        vector<string> names;
        for (auto& [last, name] : late) {
            fetch(name);
            names.push_back(name);
        }
        return names;
    }

    int close(int box) {
        int at = box - 1;
        if (closed[at]) return -1;
        int moved = 0;
        for (auto& [name, parcel] : parcels) {
            if (parcel.box != at) continue;
            auto found = open.lower_bound({parcel.size, -1});
            if (found == open.end()) return -1;
            parcel.box = found->second;
            open.erase(found);
            moved = parcel.box + 1;
        }
        open.erase({boxes[at], at});
        closed[at] = true;
        return moved;
    }

    bool reopen(int box) {
        if (!closed[box - 1]) return false;
        closed[box - 1] = false;
        open.insert({boxes[box - 1], box - 1});
        return true;
    }
};
