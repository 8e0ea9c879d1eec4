// Bath after bath, as weak as possible: among the cheeses that can stand this strength, those wait no
// longer who can stand least.
int fewestBaths(vector<int>& weakest, vector<int>& strongest, int places) {
    int n = weakest.size(), next = 0, baths = 0, done = 0;
    vector<int> order(n);
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) { return weakest[a] < weakest[b]; });
    priority_queue<int, vector<int>, greater<int>> waiting;
    while (done < n) {
        if (waiting.empty()) waiting.push(strongest[order[next++]]);
        // As strong as the most hurried cheese can stand; whoever comes to it may be more hurried still.
        while (next < n && weakest[order[next]] <= waiting.top()) waiting.push(strongest[order[next++]]);
        baths++;
        for (int place = 0; place < places && !waiting.empty(); place++) {
            waiting.pop();
            done++;
        }
    }
    return baths;
}
