// A list for the queue, and for each line the thing, its place and what became of it.
class MendingEvening {
    private record Thing(String name, int minutes, String skill) {}

    private record Line(Thing thing, int place, boolean came, boolean mended) {}

    private final List<Thing> queue = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Deque<Line> book = new ArrayDeque<>();

    public int bring(String thing, int minutes) {
        return add(new Thing(thing, minutes, null));
    }

    public String next() {
        return mend(thing -> true);
    }

    public boolean fetch(String thing) {
        int at = place(thing);
        if (at < 0) {
            return false;
        }
        book.push(new Line(queue.remove(at), at, false, false));
        return true;
    }

    public long before(String thing) {
        int at = place(thing);
        if (at < 0) {
            return -1;
        }
        long sum = 0;
        for (Thing other : queue.subList(0, at)) {
            sum += other.minutes();
        }
        return sum;
    }

    public String quick(int minutes) {
        return mend(thing -> thing.minutes() <= minutes);
    }

    public int bringFor(String thing, int minutes, String skill) {
        return add(new Thing(thing, minutes, skill));
    }

    public String nextFor(String[] skills) {
        Set<String> known = new HashSet<>(Arrays.asList(skills));
        return mend(thing -> thing.skill() == null || known.contains(thing.skill()));
    }

    public int strike(int count) {
        int struck = 0;
        while (struck < count && !book.isEmpty()) {
            Line line = book.pop();
            if (line.came()) {
                queue.remove(line.place());
            } else {
                queue.add(line.place(), line.thing());
            }
            if (line.mended()) {
                done.remove(done.size() - 1);
            }
            struck++;
        }
        return struck;
    }

    public String[] mended() {
        return done.toArray(new String[0]);
    }

    private int add(Thing thing) {
        if (place(thing.name()) >= 0) {
            return -1;
        }
        book.push(new Line(thing, queue.size(), true, false));
        queue.add(thing);
        return queue.size();
    }

    private String mend(java.util.function.Predicate<Thing> willDo) {
        for (int at = 0; at < queue.size(); at++) {
            if (willDo.test(queue.get(at))) {
                Thing thing = queue.remove(at);
                done.add(thing.name());
                book.push(new Line(thing, at, false, true));
                return thing.name();
            }
        }
        return "";
    }

    private int place(String name) {
        for (int at = 0; at < queue.size(); at++) {
            if (queue.get(at).name().equals(name)) {
                return at;
            }
        }
        return -1;
    }
}
