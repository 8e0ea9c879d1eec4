// The queue of arrivals hands out the cheapest one first, so that a pier with so many stamps is settled as
// soon as it is taken from the top.
class Solution {
public:
    long long cheapestTrip(int piers, vector<vector<int>>& lines, int boxes) {
        vector<vector<array<int, 3>>> ways(piers);
        for (auto& line : lines) {
            ways[line[0]].push_back({line[1], line[2], line[3]});
            ways[line[1]].push_back({line[0], line[2], line[3]});
        }
        vector<vector<char>> settled(piers, vector<char>(boxes + 1, false));
        priority_queue<tuple<long long, int, int>> open;
        open.push({0, 0, 0});
        long long cheapest = -1;
        while (!open.empty()) {
            auto [crowns, pier, stamps] = open.top();
            open.pop();
            if (settled[pier][stamps]) continue;
            settled[pier][stamps] = true;
            if (pier == piers - 1 && (cheapest < 0 || crowns < cheapest)) cheapest = crowns;
            for (auto [to, price, gain] : ways[pier]) {
                open.push({crowns + price, to, min(boxes, stamps + gain)});
                if (stamps == boxes) open.push({crowns, to, 0});
            }
        }
        return cheapest;
    }
};
