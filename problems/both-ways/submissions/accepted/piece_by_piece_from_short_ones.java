// Tables of lengths: what reads both ways from a to b, from short pieces to long ones, on two rolling rows.
class Solution {
    public String longestPiece(String ribbon) {
        int n = ribbon.length();
        boolean[] shorter = new boolean[n + 2];
        boolean[] middle = new boolean[n + 2];
        Arrays.fill(shorter, true);
        String best = "";
        for (int a = 0; a < n; a++) {
            middle[a] = ribbon.charAt(a) != '#';
            if (middle[a] && best.isEmpty()) best = ribbon.substring(a, a + 1);
        }
        for (int length = 2; length <= n; length++) {
            boolean[] now = new boolean[n + 2];
            boolean found = false;
            for (int a = 0; a + length <= n; a++) {
                now[a] = shorter[a + 1] && ribbon.charAt(a) == ribbon.charAt(a + length - 1) && ribbon.charAt(a) != '#';
                if (now[a] && !found) {
                    found = true;
                    best = ribbon.substring(a, a + length);
                }
            }
            shorter = middle;
            middle = now;
        }
        return best;
    }
}
