// upper_bound gives the first reading after the boat's second; the one before it counts.
class Solution {
public:
    vector<optional<int>> levelsAtPassage(vector<int>& passage, vector<int>& readAt, vector<optional<int>>& level, int longest) {
        vector<optional<int>> met;
        for (int second : passage) {
            int place = upper_bound(readAt.begin(), readAt.end(), second) - readAt.begin() - 1;
            if (place >= 0 && second - readAt[place] <= longest) met.push_back(level[place]);
            else met.push_back(nullopt);
        }
        return met;
    }
};
