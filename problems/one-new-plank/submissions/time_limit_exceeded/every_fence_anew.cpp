// Replaces every plank in turn and finds the largest mural of each fence with one stack.
class Solution {
    long long mural(vector<long long> height) {
        height.push_back(-1);
        vector<int> stack;
        long long largest = 0;
        for (int i = 0; i < (int)height.size(); i++) {
            while (!stack.empty() && height[stack.back()] >= height[i]) {
                long long hands = height[stack.back()];
                stack.pop_back();
                int begin = stack.empty() ? 0 : stack.back() + 1;
                largest = max(largest, hands * (i - begin));
            }
            stack.push_back(i);
        }
        return largest;
    }

public:
    long long largestMural(vector<long long>& height, int plank) {
        long long largest = mural(height);
        for (auto& own : height) {
            long long kept = exchange(own, plank);
            largest = max(largest, mural(height));
            own = kept;
        }
        return largest;
    }
};
