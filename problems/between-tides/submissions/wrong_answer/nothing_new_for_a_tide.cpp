// If the group comes to no new square during a whole tide, it will never come to one again.

// It may be washed to and fro over the same squares, each time in another minute of the tide.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    int firstMinute(vector<string>& height, vector<int>& tide) {
        int rows = height.size(), columns = height[0].size(), p = tide.size();
        if (height[0][0] - '0' < tide[0]) return -1;
        vector<char> seen(rows * columns * p), known(rows * columns);
        vector<int> layer{0};
        seen[0] = true;
        int lastNew = 0;
        for (int minute = 0; !layer.empty() && minute - lastNew <= p; minute++) {
            int phase = (minute + 1) % p;
            vector<int> next;
            for (int square : layer) {
                if (square == rows * columns - 1) return minute;
                if (!known[square]) lastNew = minute;
                known[square] = true;
                int row = square / columns, column = square % columns;
                int down[] = {0, 1, -1, 0, 0}, right[] = {0, 0, 0, 1, -1};
                for (int way = 0; way < 5; way++) {
                    int r = row + down[way], c = column + right[way];
                    if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
                    if (height[r][c] - '0' < tide[phase]) continue;
                    int state = (r * columns + c) * p + phase;
                    if (!seen[state]) next.push_back(r * columns + c);
                    seen[state] = true;
                }
            }
            layer = next;
        }
        return -1;
    }
};
