// Crew and waiting people in two ordered sets. Nobody waits while the crew has room, so that whoever signs
// on joins the crew, and whoever is then too many comes last in it.
class WinchList {
    using Entry = tuple<int, int, int>; // -strength, time, person: the strongest is the first
    size_t places;
    int time = 0;
    long long sum = 0;
    set<Entry> crew, waiting;
    unordered_map<int, Entry> entries;

    void settle() {
        while (crew.size() > places) {
            auto last = prev(crew.end());
            sum += get<0>(*last);
            waiting.insert(crew.extract(last));
        }
        while (crew.size() < places && !waiting.empty()) {
            sum -= get<0>(*waiting.begin());
            crew.insert(waiting.extract(waiting.begin()));
        }
    }

public:
    WinchList(int places) : places(places) {}

    void signOn(int person, int strength) {
        signOff(person);
        Entry entry{-strength, ++time, person};
        entries[person] = entry;
        crew.insert(entry);
        sum += strength;
        settle();
    }

    bool signOff(int person) {
        auto found = entries.find(person);
        if (found == entries.end()) return false;
        if (crew.erase(found->second)) sum += get<0>(found->second);
        else waiting.erase(found->second);
        entries.erase(found);
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

    int weakest() { return crew.empty() ? -1 : get<2>(*crew.rbegin()); }

    long long haul() {
        long long pulled = sum;
        if (!crew.empty()) signOff(get<2>(*crew.begin()));
        return pulled;
    }
};
