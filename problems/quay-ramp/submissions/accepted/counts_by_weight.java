// Every crate has to pass the lighter ones above it; they are counted by weight.
class Solution {
    public long leastEffort(int[] crates) {
        int[] above = new int[101];
        long effort = 0;
        for (int weight : crates) {
            for (int lighter = 1; lighter < weight; lighter++) effort += (long) above[lighter] * (lighter + weight);
            above[weight]++;
        }
        return effort;
    }
}
