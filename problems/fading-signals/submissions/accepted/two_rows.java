// Row by row over the letters sent; a fade that goes on has a row of its own.
import java.util.*;

class Solution {
    public long leastTrouble(String sent, String heard, long fade, long noise, long slip) {
        int m = heard.length();
        long[] least = new long[m + 1], fading = new long[m + 1];
        Arrays.fill(fading, Long.MAX_VALUE);
        for (int j = 0; j <= m; j++) least[j] = j * noise;
        for (char letter : sent.toCharArray()) {
            long[] above = least.clone();
            for (int j = 0; j <= m; j++) {
                fading[j] = Math.min(fading[j], above[j] + fade);
                least[j] = fading[j];
                if (j == 0) continue;
                long arrived = above[j - 1] + (heard.charAt(j - 1) == letter ? 0 : slip);
                least[j] = Math.min(least[j], Math.min(arrived, least[j - 1] + noise));
            }
        }
        return least[m];
    }
}
