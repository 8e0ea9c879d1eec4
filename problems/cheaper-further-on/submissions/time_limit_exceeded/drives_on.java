// Drives on from every station until one is cheap enough, and then looks whether it is within reach.
import java.util.*;
import java.util.stream.*;

class Solution {
    public List<Integer> cheaperFurtherOn(int[] at, int[] price, int margin, int reach) {
        List<Integer> distances = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            int here = i;
            OptionalInt further = IntStream.range(here + 1, at.length)
                .filter(station -> price[station] <= price[here] - margin)
                .findFirst();
            int distance = further.isPresent() ? at[further.getAsInt()] - at[here] : -1;
            distances.add(distance <= reach ? distance : -1);
        }
        return distances;
    }
}
