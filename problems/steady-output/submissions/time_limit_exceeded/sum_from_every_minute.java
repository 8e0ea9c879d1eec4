// A running sum from every minute on, held against the target at each end.
class Solution {
    public long steadyStretches(int[] output, int target, int shortest, int longest) {
        long steady = 0;
        for (int begin = 0; begin < output.length; begin++) {
            long sum = 0;
            for (int end = begin; end < output.length && end - begin < longest; end++) {
                sum += output[end];
                int minutes = end - begin + 1;
                if (minutes >= shortest && sum % minutes == 0 && sum / minutes == target) steady++;
            }
        }
        return steady;
    }
}
