// A running sum from every minute on, held against the target at each end.
class Solution {
public:
    long long steadyStretches(vector<int>& output, int target, int shortest, int longest) {
        int n = output.size();
        long long steady = 0;
        for (int begin = 0; begin < n; begin++) {
            long long sum = 0;
            for (int end = begin; end < n && end - begin < longest; end++) {
                sum += output[end];
                long long minutes = end - begin + 1;
                if (minutes >= shortest && sum % minutes == 0 && sum / minutes == target) steady++;
            }
        }
        return steady;
    }
};
