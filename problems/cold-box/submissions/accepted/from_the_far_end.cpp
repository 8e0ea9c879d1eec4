// Halves the range of ratings; each is tried by riding the route backwards: how much may the dial show
// before this leg, if all that follows is to go well?
class Solution {
public:
    long long lowestRating(vector<long long>& drift, vector<int>& depots, int repacks) {
        auto enough = [&](long long rating) {
            int used = 0, depot = (int)depots.size() - 1;
            long long room = rating, roomWithDepot = -1;
            for (int leg = (int)drift.size() - 1; leg >= 0; leg--) {
                if (depot >= 0 && depots[depot] == leg) {
                    depot--;
                    roomWithDepot = rating;
                }
                room = min(rating, room - drift[leg]);
                if (roomWithDepot >= 0) roomWithDepot = min(rating, roomWithDepot - drift[leg]);
                if (room < 0) {
                    if (roomWithDepot < 0) return false;
                    used++;
                    room = roomWithDepot;
                    roomWithDepot = -1;
                }
            }
            return used <= repacks;
        };
        long long low = 0, high = 1LL << 41;
        while (low < high) {
            long long middle = (low + high) / 2;
            if (enough(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
};
