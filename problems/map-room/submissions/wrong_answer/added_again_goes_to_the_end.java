// The line is a LinkedHashSet, and add() puts a map at its end, whether it was in the set or not.
//
// Unlike first-come-first-down.ts, this one knows that a fetched map goes there.
import java.util.*;

class MapTable {
    private final int room;
    private final Set<Integer> held = new HashSet<>();
    private LinkedHashSet<Integer> line = new LinkedHashSet<>();
    private final ArrayDeque<Integer> front = new ArrayDeque<>();

    public MapTable(int room) {
        this.room = room;
    }

    public int fetch(int map) {
        if (held.contains(map)) return 0;
        if (front.remove((Integer) map) || line.contains(map)) {
            line.add(map);
            return 0;
        }
        if (held.size() == room) return -1;
        int gone = held.size() + front.size() + line.size() == room ? clear(1).get(0) : 0;
        line.add(map);
        return gone;
    }

    public boolean hold(int map) {
        return (front.remove((Integer) map) || line.remove(map)) && held.add(map);
    }

    public boolean release(int map) {
        if (!held.remove(map)) return false;
        front.push(map);
        return true;
    }

    public List<Integer> clear(int count) {
        List<Integer> gone = new ArrayList<>();
        while (gone.size() < count && !front.isEmpty()) gone.add(front.pop());
        Iterator<Integer> maps = line.iterator();
        while (gone.size() < count && maps.hasNext()) {
            gone.add(maps.next());
            maps.remove();
        }
        return gone;
    }
}
