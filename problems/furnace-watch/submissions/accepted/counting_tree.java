// A Fenwick tree over the readings; going down in it finds the reading at a place.
class Solution {
    private static final int SIZE = 1 << 17;
    private final int[] tree = new int[SIZE + 1];
    private int count = 0;

    private void change(Integer value, int by) {
        if (value == null) return;
        count += by;
        for (int at = value + 1; at <= SIZE; at += at & -at) tree[at] += by;
    }

    public Integer[] rollingPercentile(Integer[] heat, int width, int percent, int least) {
        Integer[] shown = new Integer[heat.length - width + 1];
        for (int i = 0; i < heat.length; i++) {
            change(heat[i], 1);
            if (i >= width) change(heat[i - width], -1);
            if (i < width - 1 || count < least) continue;
            int before = (count * percent + 99) / 100 - 1;
            int at = 0;
            for (int step = SIZE; step > 0; step >>= 1) {
                if (at + step <= SIZE && tree[at + step] <= before) {
                    at += step;
                    before -= tree[at];
                }
            }
            shown[i - width + 1] = at;
        }
        return shown;
    }
}
