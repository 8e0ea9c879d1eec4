// If the visits of two ships are the same, the alphabet decides; otherwise the larger number does.
import java.util.*;

class Solution {
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, String> guess = new HashMap<>();

    public String[] whoWasMeant(String[] ships, String[] book) {
        for (String ship : ships) {
            visits.put(ship, 0);
            note(ship);
        }
        List<String> meant = new ArrayList<>();
        for (String line : book) {
            String letters = line.substring(1);
            if (line.charAt(0) == '?') {
                meant.add(guess.getOrDefault(letters, ""));
            } else {
                visits.put(letters, visits.get(letters) + 1);
                note(letters);
            }
        }
        return meant.toArray(new String[0]);
    }

    private void note(String ship) {
        for (int length = 0; length <= ship.length(); length++) {
            String beginning = ship.substring(0, length), leader = guess.get(beginning);
            if (leader == null || goesFirst(ship, leader)) guess.put(beginning, ship);
        }
    }

    private boolean goesFirst(String one, String other) {
        if (visits.get(one) == visits.get(other)) return one.compareTo(other) < 0;
        return visits.get(one) > visits.get(other);
    }
}
