// Row by row over the letters sent; a fade that goes on has a row of its own.
long long leastTrouble(string sent, string heard, long long fade, long long noise, long long slip) {
    const long long never = LLONG_MAX / 4;
    int m = heard.size();
    vector<long long> least(m + 1), fading(m + 1, never);
    for (int j = 0; j <= m; j++) least[j] = j * noise;
    for (char letter : sent) {
        vector<long long> above = least;
        for (int j = 0; j <= m; j++) {
            fading[j] = min(fading[j], above[j] + fade);
            least[j] = fading[j];
            if (j == 0) continue;
            long long arrived = above[j - 1] + (heard[j - 1] == letter ? 0 : slip);
            least[j] = min({least[j], arrived, least[j - 1] + noise});
        }
    }
    return least[m];
}
