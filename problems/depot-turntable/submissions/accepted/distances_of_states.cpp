// Breadth-first over track and direction, with the number of pulls for each state.
class Solution {
public:
    int fewestPulls(int tracks, vector<int>& turn, vector<int>& pits, vector<int>& closed, int goal) {
        vector<char> isPit(tracks), isClosed(tracks);
        for (int track : pits) isPit[track] = true;
        for (int track : closed) isClosed[track] = true;
        vector<array<int, 2>> pulls(tracks, {-1, -1});
        queue<pair<int, int>> reached;
        auto offer = [&](int track, int direction, int count) {
            if (isClosed[track] || pulls[track][direction] >= 0) return;
            pulls[track][direction] = count;
            reached.push({track, direction});
        };
        offer(0, 0, 0);
        while (!reached.empty()) {
            auto [track, direction] = reached.front();
            reached.pop();
            int count = pulls[track][direction];
            if (track == goal) return count;
            for (int length : turn) {
                int step = length % tracks;
                offer(direction == 0 ? (track + step) % tracks : (track - step + tracks) % tracks, direction, count + 1);
            }
            if (isPit[track]) offer(track, 1 - direction, count + 1);
        }
        return -1;
    }
};
