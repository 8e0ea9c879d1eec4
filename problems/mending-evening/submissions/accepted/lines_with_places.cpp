// A vector for the queue, and for each line the thing, its place and what became of it.
class MendingEvening {
    struct Thing {
        string name;
        int minutes;
        string skill;
    };
    struct Line {
        Thing thing;
        int place;
        bool came;
        bool mended;
    };

    vector<Thing> queue;
    vector<string> done;
    vector<Line> book;

    int place(const string& name) {
        for (int at = 0; at < (int)queue.size(); at++)
            if (queue[at].name == name) return at;
        return -1;
    }

    string remove(int at, bool mended) {
        Thing thing = queue[at];
        queue.erase(queue.begin() + at);
        book.push_back({thing, at, false, mended});
        if (mended) done.push_back(thing.name);
        return thing.name;
    }

    template <class Test>
    string mend(Test willDo) {
        for (int at = 0; at < (int)queue.size(); at++)
            if (willDo(queue[at])) return remove(at, true);
        return "";
    }

public:
    MendingEvening() {
    }

    int bring(string thing, int minutes) {
        return bringFor(thing, minutes, "");
    }

    string next() {
        return mend([](const Thing&) { return true; });
    }

    bool fetch(string thing) {
        int at = place(thing);
        if (at < 0) return false;
        remove(at, false);
        return true;
    }

    long long before(string thing) {
        int at = place(thing);
        if (at < 0) return -1;
        long long sum = 0;
        for (int one = 0; one < at; one++) sum += queue[one].minutes;
        return sum;
    }

    string quick(int minutes) {
        return mend([&](const Thing& thing) { return thing.minutes <= minutes; });
    }

    int bringFor(string thing, int minutes, string skill) {
        if (place(thing) >= 0) return -1;
        Thing one{thing, minutes, skill};
        book.push_back({one, (int)queue.size(), true, false});
        queue.push_back(one);
        return queue.size();
    }

    string nextFor(vector<string>& skills) {
        return mend([&](const Thing& thing) {
            return thing.skill.empty() || count(skills.begin(), skills.end(), thing.skill) > 0;
        });
    }

    int strike(int lines) {
        int struck = min(lines, (int)book.size());
        for (int one = 0; one < struck; one++) {
            Line line = book.back();
            book.pop_back();
            if (line.came) queue.erase(queue.begin() + line.place);
            else queue.insert(queue.begin() + line.place, line.thing);
            if (line.mended) done.pop_back();
        }
        return struck;
    }

    vector<string> mended() {
        return done;
    }
};
