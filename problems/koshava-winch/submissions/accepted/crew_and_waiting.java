// Crew and waiting people in two tree sets. Nobody waits while the crew has room, so that whoever signs on
// joins the crew, and whoever is then too many comes last in it.
import java.util.*;

class WinchList {
    private record Entry(int person, int strength, int time) {}

    private static final Comparator<Entry> ORDER =
        Comparator.comparingInt(Entry::strength).reversed().thenComparingInt(Entry::time);

    private int places, time;
    private long sum;
    private final TreeSet<Entry> crew = new TreeSet<>(ORDER), waiting = new TreeSet<>(ORDER);
    private final Map<Integer, Entry> entries = new HashMap<>();

    public WinchList(int places) {
        this.places = places;
    }

    public void signOn(int person, int strength) {
        signOff(person);
        Entry entry = new Entry(person, strength, ++time);
        entries.put(person, entry);
        crew.add(entry);
        sum += strength;
        settle();
    }

    public boolean signOff(int person) {
        Entry entry = entries.remove(person);
        if (entry == null) return false;
        if (crew.remove(entry)) sum -= entry.strength();
        else waiting.remove(entry);
        settle();
        return true;
    }

    public void widen() {
        places++;
        settle();
    }

    public boolean narrow() {
        if (places == 1) return false;
        places--;
        settle();
        return true;
    }

    public int weakest() {
        return crew.isEmpty() ? -1 : crew.last().person();
    }

    public long haul() {
        long pulled = sum;
        if (!crew.isEmpty()) signOff(crew.first().person());
        return pulled;
    }

    private void settle() {
        while (crew.size() > places) {
            Entry last = crew.pollLast();
            sum -= last.strength();
            waiting.add(last);
        }
        while (crew.size() < places && !waiting.isEmpty()) {
            Entry next = waiting.pollFirst();
            sum += next.strength();
            crew.add(next);
        }
    }
}
