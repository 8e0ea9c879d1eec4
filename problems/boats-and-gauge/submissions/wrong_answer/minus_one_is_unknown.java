// A level of -1 is kept for "unknown" until the end.
class Solution {
    public Integer[] levelsAtPassage(int[] passage, int[] readAt, Integer[] level, int longest) {
        int b = passage.length;
        Integer[] order = new Integer[b];
        for (int i = 0; i < b; i++) order[i] = i;
        Arrays.sort(order, (x, y) -> Integer.compare(passage[x], passage[y]));
        int[] met = new int[b];
        int next = 0, current = -1, since = 0;
        for (int i : order) {
            while (next < readAt.length && readAt[next] <= passage[i]) {
                current = level[next] == null ? -1 : level[next];
                since = readAt[next++];
            }
            met[i] = passage[i] - since > longest ? -1 : current;
        }
        Integer[] out = new Integer[b];
        for (int i = 0; i < b; i++) out[i] = met[i] == -1 ? null : met[i];
        return out;
    }
}
