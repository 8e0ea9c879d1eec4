// A sorted vector of the window.
class Solution {
public:
    vector<optional<int>> rollingPercentile(vector<optional<int>>& heat, int width, int percent, int least) {
        vector<int> window;
        vector<optional<int>> shown;
        for (int i = 0; i < (int)heat.size(); i++) {
            if (heat[i]) window.insert(lower_bound(window.begin(), window.end(), *heat[i]), *heat[i]);
            if (i >= width && heat[i - width])
                window.erase(lower_bound(window.begin(), window.end(), *heat[i - width]));
            if (i < width - 1) continue;
            int count = window.size();
            if (count < least) shown.push_back(nullopt);
            else shown.push_back(window[(count * percent + 99) / 100 - 1]);
        }
        return shown;
    }
};
