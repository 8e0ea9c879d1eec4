// Visits and name make a pair, and the largest pair among the names with these letters is the guess.
vector<string> whoWasMeant(vector<string>& ships, vector<string>& book) {
    unordered_map<string, pair<int, string>> guess;
    unordered_map<string, int> visits;
    auto note = [&](const string& ship) {
        pair<int, string> own{visits[ship], ship};
        for (size_t length = 0; length <= ship.size(); length++) {
            auto& leader = guess[ship.substr(0, length)];
            leader = max(leader, own);
        }
    };
    for (auto& ship : ships) note(ship);
    vector<string> meant;
    for (auto& line : book) {
        string letters = line.substr(1);
        if (line[0] == '+') {
            visits[letters]++;
            note(letters);
        } else {
            auto found = guess.find(letters);
            meant.push_back(found == guess.end() ? "" : found->second.second);
        }
    }
    return meant;
}
