// A track is never negative, so its number is unsigned, and the remainder of an unsigned number is a track
// whichever way the turntable goes.
class Solution {
public:
    int fewestPulls(int tracks, vector<int>& turn, vector<int>& pits, vector<int>& closed, int goal) {
        const unsigned circle = tracks;
        set<unsigned> isPit(pits.begin(), pits.end()), isClosed(closed.begin(), closed.end());
        set<pair<unsigned, bool>> seen{{0, false}};
        vector<pair<unsigned, bool>> reached{{0, false}};
        for (int pulls = 0; !reached.empty(); pulls++) {
            vector<pair<unsigned, bool>> next;
            auto offer = [&](unsigned track, bool back) {
                if (!isClosed.count(track) && seen.insert({track, back}).second) next.push_back({track, back});
            };
            for (auto [track, back] : reached) {
                if (track == (unsigned)goal) return pulls;
                for (unsigned length : turn) offer((back ? track - length : track + length) % circle, back);
                if (isPit.count(track)) offer(track, !back);
            }
            reached = next;
        }
        return -1;
    }
};
