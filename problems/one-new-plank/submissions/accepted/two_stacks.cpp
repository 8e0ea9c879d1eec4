// For every plank the first and the second lower one on either side, with two stacks; and the longest run
// with at most one plank lower than the new one.
class Solution {
    struct Lower {
        vector<int> first, second;
    };

    static Lower lowerAfter(const vector<int>& height) {
        int n = height.size();
        Lower lower{vector<int>(n, n), vector<int>(n, n)};
        vector<int> wantFirst, wantSecond;
        for (int i = 0; i < n; i++) {
            while (!wantSecond.empty() && height[wantSecond.back()] > height[i]) {
                lower.second[wantSecond.back()] = i;
                wantSecond.pop_back();
            }
            auto from = wantFirst.end();
            while (from != wantFirst.begin() && height[*prev(from)] > height[i]) lower.first[*--from] = i;
            wantSecond.insert(wantSecond.end(), from, wantFirst.end());
            wantFirst.erase(from, wantFirst.end());
            wantFirst.push_back(i);
        }
        return lower;
    }

public:
    long long largestMural(vector<int>& height, int plank) {
        int n = height.size();
        Lower right = lowerAfter(height);
        vector<int> turned(height.rbegin(), height.rend());
        Lower left = lowerAfter(turned);
        long long largest = 0;
        for (int i = 0; i < n; i++) {
            int end = right.first[i], begin = n - 1 - left.first[n - 1 - i];
            int width = end - begin - 1;
            if (height[i] < plank) {
                int farEnd = right.second[i], farBegin = n - 1 - left.second[n - 1 - i];
                width = max(farEnd - begin, end - farBegin) - 1;
            }
            largest = max(largest, (long long)height[i] * width);
        }
        for (int i = 0, begin = 0, lastLower = -1; i < n; i++) {
            if (height[i] < plank) {
                begin = lastLower + 1;
                lastLower = i;
            }
            largest = max(largest, (long long)plank * (i - begin + 1));
        }
        return largest;
    }
};
