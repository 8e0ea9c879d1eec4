// Looks at all pieces of the ribbon and turns each around, keeping the longest.
class Solution {
    public String longestPiece(String ribbon) {
        String best = "";
        for (int start = 0; start < ribbon.length(); start++) {
            for (int end = start + 1; end <= ribbon.length(); end++) {
                if (ribbon.charAt(end - 1) == '#') break;
                String piece = ribbon.substring(start, end);
                String turned = new StringBuilder(piece).reverse().toString();
                if (piece.equals(turned) && piece.length() > best.length()) best = piece;
            }
        }
        return best;
    }
}
