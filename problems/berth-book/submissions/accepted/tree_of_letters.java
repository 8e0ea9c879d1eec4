// A tree of the letters in which every node keeps the ship that is guessed there.
import java.util.*;

class Solution {
    private static class Node {
        final Node[] next = new Node[26];
        String guess;
    }

    private final Node root = new Node();
    private final Map<String, Integer> visits = new HashMap<>();

    public List<String> whoWasMeant(String[] ships, String[] book) {
        for (String ship : ships) {
            visits.put(ship, 0);
            note(ship);
        }
        List<String> meant = new ArrayList<>();
        for (String line : book) {
            String letters = line.substring(1);
            if (line.charAt(0) == '+') {
                visits.merge(letters, 1, Integer::sum);
                note(letters);
            } else {
                meant.add(guess(letters));
            }
        }
        return meant;
    }

    private void note(String ship) {
        Node node = root;
        for (int i = 0; ; i++) {
            if (node.guess == null || goesFirst(ship, node.guess)) node.guess = ship;
            if (i == ship.length()) return;
            int letter = ship.charAt(i) - 'a';
            if (node.next[letter] == null) node.next[letter] = new Node();
            node = node.next[letter];
        }
    }

    private String guess(String letters) {
        Node node = root;
        for (char letter : letters.toCharArray()) {
            node = node.next[letter - 'a'];
            if (node == null) return "";
        }
        return node.guess;
    }

    private boolean goesFirst(String one, String other) {
        int more = visits.get(one) - visits.get(other);
        return more > 0 || (more == 0 && one.compareTo(other) < 0);
    }
}
