// Times are never negative, so they are unsigned; how long after the flash a clap came is a difference that
// is held against the delay.
using Time = unsigned long long;

int confirmedFlashes(vector<Time>& flash, vector<Time>& east, vector<Time>& west, vector<Time>& eastDelay,
                     vector<Time>& westDelay) {
    size_t i = 0, j = 0, k = 0;
    int confirmed = 0;
    while (i < flash.size() && j < east.size() && k < west.size()) {
        Time inEast = east[j] - flash[i], inWest = west[k] - flash[i];
        if (inEast < eastDelay[0]) j++;
        else if (inWest < westDelay[0]) k++;
        else {
            if (inEast <= eastDelay[1] && inWest <= westDelay[1]) {
                confirmed++;
                j++;
                k++;
            }
            i++;
        }
    }
    return confirmed;
}
