// A tree from a second to the last reading in it; the floor of a boat's second is its reading.
import java.util.*;

class Solution {
    public Integer[] levelsAtPassage(int[] passage, int[] readAt, Integer[] level, int longest) {
        TreeMap<Integer, Integer> last = new TreeMap<>();
        for (int j = 0; j < readAt.length; j++) last.put(readAt[j], j);
        Integer[] met = new Integer[passage.length];
        for (int i = 0; i < passage.length; i++) {
            Map.Entry<Integer, Integer> found = last.floorEntry(passage[i]);
            if (found != null && passage[i] - found.getKey() <= longest) met[i] = level[found.getValue()];
        }
        return met;
    }
}
