// A set that is ordered by strength keeps the people in their order, and whoever signs on first is in it
// first.
struct Puller {
    int person, strength;
    bool operator<(const Puller& other) const { return strength > other.strength; }
};

class WinchList {
    int places;
    set<Puller> order;
    unordered_map<int, int> strengths;

public:
    WinchList(int places) : places(places) {}

    void signOn(int person, int strength) {
        signOff(person);
        if (order.insert({person, strength}).second) strengths[person] = strength;
    }

    bool signOff(int person) {
        auto found = strengths.find(person);
        if (found == strengths.end()) return false;
        order.erase({person, found->second});
        strengths.erase(found);
        return true;
    }

    void widen() { places++; }

    bool narrow() {
        if (places == 1) return false;
        places--;
        return true;
    }

    int weakest() {
        if (order.empty()) return -1;
        return next(order.begin(), min<long>(places, order.size()) - 1)->person;
    }

    long long haul() {
        long long sum = 0;
        int left = places;
        for (auto& puller : order) {
            if (left-- == 0) break;
            sum += puller.strength;
        }
        if (!order.empty()) signOff(order.begin()->person);
        return sum;
    }
};
