// Dijkstra over pier and stamps on the card.
class Solution {
public:
    long long cheapestTrip(int piers, vector<vector<int>>& lines, int boxes) {
        struct Way { int to, price, stamps; };
        vector<vector<Way>> ways(piers);
        for (auto& line : lines) {
            ways[line[0]].push_back({line[1], line[2], line[3]});
            ways[line[1]].push_back({line[0], line[2], line[3]});
        }
        vector<vector<long long>> best(piers, vector<long long>(boxes + 1, LLONG_MAX));
        using Arrival = tuple<long long, int, int>;
        priority_queue<Arrival, vector<Arrival>, greater<Arrival>> open;
        auto offer = [&](long long crowns, int pier, int stamps) {
            if (best[pier][stamps] <= crowns) return;
            best[pier][stamps] = crowns;
            open.push({crowns, pier, stamps});
        };
        offer(0, 0, 0);
        while (!open.empty()) {
            auto [crowns, pier, stamps] = open.top();
            open.pop();
            if (crowns > best[pier][stamps]) continue;
            if (pier == piers - 1) return crowns;
            for (auto& way : ways[pier]) {
                offer(crowns + way.price, way.to, min(boxes, stamps + way.stamps));
                if (stamps == boxes) offer(crowns, way.to, 0);
            }
        }
        return -1;
    }
};
