// Drives on from every station until one is cheap enough or out of reach.
vector<int> cheaperFurtherOn(vector<int>& at, vector<int>& price, int margin, int reach) {
    int n = at.size();
    vector<int> distance(n, -1);
    for (int here = 0; here < n; here++) {
        for (int further = here + 1; further < n && at[further] - at[here] <= reach; further++) {
            if (price[further] <= price[here] - margin) {
                distance[here] = at[further] - at[here];
                break;
            }
        }
    }
    return distance;
}
