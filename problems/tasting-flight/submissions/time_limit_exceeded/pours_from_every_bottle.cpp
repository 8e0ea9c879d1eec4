// Pours from every first bottle on until a rule breaks.
int longestFlight(vector<int>& grape, vector<int>& price, long long budget, int most) {
    size_t longest = 0;
    for (size_t first = 0; first < grape.size(); first++) {
        unordered_map<int, int> poured;
        long long cost = 0;
        size_t last = first;
        while (last < grape.size() && cost + price[last] <= budget && poured[grape[last]] < most) {
            cost += price[last];
            poured[grape[last++]]++;
        }
        longest = max(longest, last - first);
    }
    return longest;
}
