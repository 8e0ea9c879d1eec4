// A tree map from the strength to the person keeps the list in order, and put() adds to it.
//
// Unlike in one_of_each_strength.cpp, whoever comes later is let in.
import java.util.*;

class WinchList {
    private int places;
    private final TreeMap<Integer, Integer> crew = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<Integer, Integer> waiting = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Integer, Integer> strengths = new HashMap<>();
    private long sum;

    public WinchList(int places) {
        this.places = places;
    }

    public void signOn(int person, int strength) {
        signOff(person);
        strengths.put(person, strength);
        if (crew.put(strength, person) == null) sum += strength;
        settle();
    }

    public boolean signOff(int person) {
        Integer strength = strengths.remove(person);
        if (strength == null) return false;
        if (crew.remove(strength) != null) sum -= strength;
        else waiting.remove(strength);
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
        return crew.isEmpty() ? -1 : crew.lastEntry().getValue();
    }

    public long haul() {
        long pulled = sum;
        if (!crew.isEmpty()) signOff(crew.firstEntry().getValue());
        return pulled;
    }

    private void settle() {
        while (crew.size() > places) {
            Map.Entry<Integer, Integer> last = crew.pollLastEntry();
            sum -= last.getKey();
            waiting.put(last.getKey(), last.getValue());
        }
        while (crew.size() < places && !waiting.isEmpty()) {
            Map.Entry<Integer, Integer> next = waiting.pollFirstEntry();
            sum += next.getKey();
            crew.put(next.getKey(), next.getValue());
        }
    }
}
