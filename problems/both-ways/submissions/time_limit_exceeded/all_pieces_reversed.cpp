// Looks at all pieces of the ribbon and turns each around, keeping the longest.
class Solution {
public:
    string longestPiece(string ribbon) {
        string best;
        for (size_t start = 0; start < ribbon.size(); start++) {
            for (size_t end = start + 1; end <= ribbon.size(); end++) {
                if (ribbon[end - 1] == '#') break;
                string piece = ribbon.substr(start, end - start), turned = piece;
                reverse(turned.begin(), turned.end());
                if (piece == turned && piece.size() > best.size()) best = piece;
            }
        }
        return best;
    }
};
