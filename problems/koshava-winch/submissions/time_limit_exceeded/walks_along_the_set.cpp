// All people in one ordered set; the end of the crew and its sum are found by walking along it.
class WinchList {
    int places, time = 0;
    set<tuple<int, int, int>> order;
    map<int, tuple<int, int, int>> entries;

public:
    WinchList(int places) : places(places) {}

    void signOn(int person, int strength) {
        signOff(person);
        order.insert(entries[person] = {-strength, time++, person});
    }

    bool signOff(int person) {
        if (!entries.count(person)) return false;
        order.erase(entries[person]);
        return entries.erase(person);
    }

    void widen() { places++; }

    bool narrow() {
        if (places == 1) return false;
        places--;
        return true;
    }

    int weakest() {
        if (order.empty()) return -1;
        auto last = next(order.begin(), min<long long>(places, order.size()) - 1);
        return get<2>(*last);
    }

    long long haul() {
        auto end = next(order.begin(), min<long long>(places, order.size()));
        long long sum = accumulate(order.begin(), end, 0LL, [](long long so_far, auto& entry) {
            return so_far - get<0>(entry);
        });
        if (!order.empty()) signOff(get<2>(*order.begin()));
        return sum;
    }
};
