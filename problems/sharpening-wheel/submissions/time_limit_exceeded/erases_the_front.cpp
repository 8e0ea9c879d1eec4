// The row is a vector, and the blade at its front is erased: all the others move up each time.
vector<long long> finishedAt(vector<int>& arrival, vector<int>& work, int limit, int turns, int dressing) {
    int n = arrival.size(), arrived = 0;
    vector<long long> finished(n), row, left(work.begin(), work.end());
    long long now = 0;
    for (int turn = 1; arrived < n || !row.empty(); turn++) {
        if (row.empty()) now = max(now, (long long)arrival[arrived]);
        while (arrived < n && arrival[arrived] <= now) row.push_back(arrived++);
        int blade = row[0];
        row.erase(row.begin());
        long long seconds = min<long long>(left[blade], limit);
        now += seconds;
        left[blade] -= seconds;
        while (arrived < n && arrival[arrived] <= now) row.push_back(arrived++);
        if (left[blade] == 0) finished[blade] = now;
        else row.push_back(blade);
        if (turn % turns == 0) now += dressing;
    }
    return finished;
}
