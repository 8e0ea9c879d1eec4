// A rank for each loose map; the one that goes down next has the smallest of all ranks, found by looking at
// every one of them.
import java.util.*;

class MapTable {
    private final int room;
    private int first, last;
    private final Map<Integer, Integer> rank = new TreeMap<>();
    private final Set<Integer> held = new HashSet<>();

    public MapTable(int room) {
        this.room = room;
    }

    public int fetch(int map) {
        if (held.contains(map)) return 0;
        int gone = 0;
        if (!rank.containsKey(map)) {
            if (held.size() == room) return -1;
            if (held.size() + rank.size() == room) gone = carryDown();
        }
        rank.put(map, ++last);
        return gone;
    }

    public boolean hold(int map) {
        return rank.remove(map) != null && held.add(map);
    }

    public boolean release(int map) {
        if (!held.remove(map)) return false;
        rank.put(map, --first);
        return true;
    }

    public int[] clear(int count) {
        int[] gone = new int[Math.min(count, rank.size())];
        for (int i = 0; i < gone.length; i++) gone[i] = carryDown();
        return gone;
    }

    private int carryDown() {
        int map = Collections.min(rank.entrySet(), Map.Entry.comparingByValue()).getKey();
        rank.remove(map);
        return map;
    }
}
