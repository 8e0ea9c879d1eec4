// Groups joined by size, cheap offers first, without shortening any way: the forest tells at which price two
// isles came together. Losing offers climb the network and price the links on their way.
class Solution {
    vector<int> parent, size, priceAbove;

    int top(int isle) {
        while (parent[isle] != isle) isle = parent[isle];
        return isle;
    }

    /** The price of the link by which two isles of one group came together. */
    int joinedAt(int a, int b) {
        int price = 0;
        while (a != b) {
            // Links get dearer upwards and groups larger, so whoever comes first by these two is not on top.
            if (parent[a] != a && (parent[b] == b || priceAbove[a] < priceAbove[b] ||
                                   (priceAbove[a] == priceAbove[b] && size[a] <= size[b]))) {
                price = max(price, priceAbove[a]);
                a = parent[a];
            } else {
                price = max(price, priceAbove[b]);
                b = parent[b];
            }
        }
        return price;
    }

public:
    vector<int> highestPrices(int isles, vector<vector<int>>& offers) {
        int n = offers.size();
        vector<int> order(n), highest(n, -1), losers;
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int i, int j) { return offers[i][2] < offers[j][2]; });
        parent.resize(isles);
        iota(parent.begin(), parent.end(), 0);
        size.assign(isles, 1);
        priceAbove.assign(isles, 0);
        vector<vector<pair<int, int>>> network(isles);
        for (int offer : order) {
            int a = offers[offer][0], b = offers[offer][1], price = offers[offer][2];
            int one = top(a), other = top(b);
            if (one == other) {
                losers.push_back(offer);
                highest[offer] = joinedAt(a, b);
                continue;
            }
            if (size[one] > size[other]) swap(one, other);
            parent[one] = other;
            priceAbove[one] = price;
            size[other] += size[one];
            network[a].push_back({b, offer});
            network[b].push_back({a, offer});
        }

        vector<int> above(isles, 0), link(isles, -1), depth(isles, 0), onward(isles), reached{0};
        for (size_t i = 0; i < reached.size(); i++) {
            int isle = reached[i];
            for (auto [next, offer] : network[isle]) {
                if (offer == link[isle]) continue;
                above[next] = isle;
                link[next] = offer;
                depth[next] = depth[isle] + 1;
                reached.push_back(next);
            }
        }
        iota(onward.begin(), onward.end(), 0);
        auto climb = [&](int isle) {
            while (onward[isle] != isle) isle = onward[isle] = onward[onward[isle]];
            return isle;
        };
        for (int loser : losers) {
            int a = climb(offers[loser][0]), b = climb(offers[loser][1]);
            while (a != b) {
                if (depth[a] < depth[b]) swap(a, b);
                highest[link[a]] = offers[loser][2];
                onward[a] = above[a];
                a = climb(a);
            }
        }
        return highest;
    }
};
