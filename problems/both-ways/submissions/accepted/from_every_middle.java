// Grows from every thread and from every gap.
class Solution {
    public String longestPiece(String ribbon) {
        int n = ribbon.length(), begin = 0, end = 0;
        for (int middle = 0; middle < 2 * n; middle++) {
            int left = middle / 2, right = (middle + 1) / 2;
            while (left >= 0 && right < n && ribbon.charAt(left) == ribbon.charAt(right) && ribbon.charAt(left) != '#') {
                left--;
                right++;
            }
            if (right - left - 1 > end - begin) {
                begin = left + 1;
                end = right;
            }
        }
        return ribbon.substring(begin, end);
    }
}
