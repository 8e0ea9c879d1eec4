// A set that is ordered by strength keeps the people in their order; whoever signs on first is in it first.
struct Puller {
    int person, strength;
    bool operator<(const Puller& other) const { return strength > other.strength; }
};

class WinchList {
    size_t places;
    long long sum = 0;
    set<Puller> crew, waiting;
    unordered_map<int, int> strengths;

    void settle() {
        while (crew.size() > places) {
            Puller last = *crew.rbegin();
            crew.erase(last);
            sum -= last.strength;
            waiting.insert(last);
        }
        while (crew.size() < places && !waiting.empty()) {
            Puller next = *waiting.begin();
            waiting.erase(next);
            if (crew.insert(next).second) sum += next.strength;
        }
    }

public:
    WinchList(int places) : places(places) {}

    void signOn(int person, int strength) {
        signOff(person);
        strengths[person] = strength;
        if (crew.insert({person, strength}).second) sum += strength;
        settle();
    }

    bool signOff(int person) {
        auto found = strengths.find(person);
        if (found == strengths.end()) return false;
        Puller puller{person, found->second};
        if (crew.erase(puller)) sum -= puller.strength;
        else waiting.erase(puller);
        strengths.erase(found);
        settle();
        return true;
    }

    void widen() {
        places++;
        settle();
    }

    bool narrow() {
        if (places == 1) return false;
        places--;
        settle();
        return true;
    }

    int weakest() { return crew.empty() ? -1 : crew.rbegin()->person; }

    long long haul() {
        long long pulled = sum;
        if (!crew.empty()) signOff(crew.begin()->person);
        return pulled;
    }
};
