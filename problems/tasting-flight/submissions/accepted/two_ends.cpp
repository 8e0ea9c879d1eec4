// Two ends that only move on, and what is poured between them.
#include <unordered_map>
#include <vector>
using namespace std;

int longestFlight(vector<long long>& grape, vector<long long>& price, long long budget, int most) {
    unordered_map<long long, int> poured;
    long long cost = 0;
    int longest = 0;
    for (int left = 0, right = 0; right < (int)grape.size(); right++) {
        cost += price[right];
        poured[grape[right]]++;
        while (cost > budget || poured[grape[right]] > most) {
            cost -= price[left];
            poured[grape[left++]]--;
        }
        longest = max(longest, right - left + 1);
    }
    return longest;
}
