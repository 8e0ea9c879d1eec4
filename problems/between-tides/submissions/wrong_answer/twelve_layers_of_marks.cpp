// No tide has more than twelve minutes, so for each square twelve marks are enough, one for each minute of the dozen.
class Solution {
public:
    int firstMinute(vector<string>& height, vector<int>& tide) {
        int rows = height.size(), columns = height[0].size(), p = tide.size();
        if (height[0][0] - '0' < tide[0]) return -1;
        vector<array<bool, 12>> seen(rows * columns, array<bool, 12>{});
        queue<pair<int, int>> places;
        places.push({0, 0});
        seen[0][0] = true;
        const int down[] = {0, 1, -1, 0, 0}, right[] = {0, 0, 0, 1, -1};
        while (!places.empty()) {
            auto [square, minute] = places.front();
            places.pop();
            if (square == rows * columns - 1) return minute;
            for (int way = 0; way < 5; way++) {
                int r = square / columns + down[way], c = square % columns + right[way];
                if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
                if (height[r][c] - '0' < tide[(minute + 1) % p]) continue;
                bool& mark = seen[r * columns + c][(minute + 1) % 12];
                if (mark) continue;
                mark = true;
                places.push({r * columns + c, minute + 1});
            }
        }
        return -1;
    }
};
