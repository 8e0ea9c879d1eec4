// Cheeses by their strongest brine, each into the weakest bath with a place that suits it: found by walking
// along all the baths there are.
import java.util.*;

class Solution {
    public int fewestBaths(int[] weakest, int[] strongest, int places) {
        List<Integer> cheeses = new ArrayList<>();
        for (int i = 0; i < weakest.length; i++) cheeses.add(i);
        cheeses.sort((a, b) -> Integer.compare(strongest[a], strongest[b]));
        List<int[]> baths = new LinkedList<>();
        for (int cheese : cheeses) {
            int[] suits = null;
            for (int[] bath : baths) {
                if (bath[0] < weakest[cheese] || bath[1] == 0) continue;
                suits = bath;
                break;
            }
            if (suits == null) {
                suits = new int[] {strongest[cheese], places};
                baths.add(suits);
            }
            suits[1]--;
        }
        return baths.size();
    }
}
