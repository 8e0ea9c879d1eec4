// Asks every ship at each call whether her name begins with the letters.
import java.util.*;

class Solution {
    public List<String> whoWasMeant(String[] ships, String[] book) {
        Arrays.sort(ships);
        Map<String, Integer> visits = new HashMap<>();
        List<String> meant = new ArrayList<>();
        for (String line : book) {
            String letters = line.substring(1);
            if (line.startsWith("+")) {
                visits.merge(letters, 1, Integer::sum);
                continue;
            }
            String best = "";
            int most = -1;
            for (String ship : ships) {
                if (ship.length() < letters.length()) continue;
                if (!ship.substring(0, letters.length()).equals(letters)) continue;
                int count = visits.getOrDefault(ship, 0);
                if (count > most) {
                    most = count;
                    best = ship;
                }
            }
            meant.add(best);
        }
        return meant;
    }
}
