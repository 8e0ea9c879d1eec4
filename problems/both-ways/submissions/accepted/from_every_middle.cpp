// Grows from every thread and from every gap.
string longestPiece(string ribbon) {
    int n = ribbon.size(), begin = 0, length = 0;
    for (int middle = 0; middle < 2 * n; middle++) {
        int left = middle / 2, right = (middle + 1) / 2;
        while (left >= 0 && right < n && ribbon[left] == ribbon[right] && ribbon[left] != '#') {
            left--;
            right++;
        }
        if (right - left - 1 > length) {
            length = right - left - 1;
            begin = left + 1;
        }
    }
    return ribbon.substr(begin, length);
}
