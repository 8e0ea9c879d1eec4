// The per cent of the readings is rounded to the nearest whole number, and is at least one.
class Solution {
public:
    vector<optional<int>> rollingPercentile(vector<optional<int>>& heat, int width, int percent, int least) {
        vector<int> window;
        vector<optional<int>> out;
        for (int i = 0; i < (int)heat.size(); i++) {
            if (heat[i]) window.insert(upper_bound(window.begin(), window.end(), *heat[i]), *heat[i]);
            if (i >= width && heat[i - width])
                window.erase(lower_bound(window.begin(), window.end(), *heat[i - width]));
            if (i < width - 1) continue;
            int c = window.size();
            if (c < least) out.push_back(nullopt);
            else out.push_back(window[max(1, (percent * c + 50) / 100) - 1]);
        }
        return out;
    }
};
