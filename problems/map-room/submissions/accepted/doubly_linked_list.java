// The line is a doubly linked list between two guards, and a map finds the node of each map that is loose.
import java.util.*;

class MapTable {
    private static class Node {
        final int map;
        Node before, after;

        Node(int map) {
            this.map = map;
        }
    }

    private final int room;
    private final Node front = new Node(0), end = new Node(0);
    private final Map<Integer, Node> loose = new HashMap<>();
    private final Set<Integer> held = new HashSet<>();

    public MapTable(int room) {
        this.room = room;
        front.after = end;
        end.before = front;
    }

    public int fetch(int map) {
        if (held.contains(map)) return 0;
        int gone = 0;
        if (!lift(map)) {
            if (held.size() == room) return -1;
            if (held.size() + loose.size() == room) gone = clear(1).get(0);
        }
        putBehind(end.before, map);
        return gone;
    }

    public boolean hold(int map) {
        return lift(map) && held.add(map);
    }

    public boolean release(int map) {
        if (!held.remove(map)) return false;
        putBehind(front, map);
        return true;
    }

    public List<Integer> clear(int count) {
        List<Integer> gone = new ArrayList<>();
        while (gone.size() < count && front.after != end) {
            gone.add(front.after.map);
            lift(front.after.map);
        }
        return gone;
    }

    private boolean lift(int map) {
        Node node = loose.remove(map);
        if (node == null) return false;
        node.before.after = node.after;
        node.after.before = node.before;
        return true;
    }

    private void putBehind(Node before, int map) {
        Node node = new Node(map);
        node.before = before;
        node.after = before.after;
        before.after.before = node;
        before.after = node;
        loose.put(map, node);
    }
}
