// Every crate has to pass the lighter ones above it; they are counted by weight.
long long leastEffort(vector<int>& crates) {
    long long above[101] = {}, effort = 0;
    for (int weight : crates) {
        for (int lighter = 1; lighter < weight; lighter++) effort += above[lighter] * (lighter + weight);
        above[weight]++;
    }
    return effort;
}
