// The area is returned as a long, so the product of height and width has room in it.
class Solution {
    public long largestMural(int[] height, int plank) {
        int n = height.length;
        int[][] right = lowerAfter(height), left = lowerAfter(reversed(height));
        long largest = 0;
        for (int i = 0; i < n; i++) {
            int end = right[0][i], begin = n - 1 - left[0][n - 1 - i];
            long area = height[i] * (end - begin - 1);
            if (height[i] < plank) {
                int farEnd = right[1][i], farBegin = n - 1 - left[1][n - 1 - i];
                area = height[i] * (Math.max(farEnd - begin, end - farBegin) - 1);
            }
            largest = Math.max(largest, area);
        }
        for (int i = 0, begin = 0, lastLower = -1; i < n; i++) {
            if (height[i] < plank) {
                begin = lastLower + 1;
                lastLower = i;
            }
            long area = plank * (i - begin + 1);
            largest = Math.max(largest, area);
        }
        return largest;
    }

    private int[] reversed(int[] height) {
        int[] turned = new int[height.length];
        for (int i = 0; i < height.length; i++) turned[height.length - 1 - i] = height[i];
        return turned;
    }

    private int[][] lowerAfter(int[] height) {
        int n = height.length;
        int[][] lower = new int[2][n];
        int[] one = new int[n], two = new int[n];
        int ones = 0, twos = 0;
        for (int i = 0; i < n; i++) {
            while (twos > 0 && height[two[twos - 1]] > height[i]) lower[1][two[--twos]] = i;
            int from = ones;
            while (from > 0 && height[one[from - 1]] > height[i]) lower[0][one[--from]] = i;
            for (int moved = from; moved < ones; moved++) two[twos++] = one[moved];
            ones = from;
            one[ones++] = i;
        }
        while (ones > 0) lower[0][one[ones - 1]] = lower[1][one[--ones]] = n;
        while (twos > 0) lower[1][two[--twos]] = n;
        return lower;
    }
}
