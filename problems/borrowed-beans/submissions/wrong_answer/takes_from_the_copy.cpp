// The lot with the lowest fee is taken off the heap when it is used up; as long as it has more sacks than
// are due, it is enough to count them down in the variable that holds it.
class Solution {
public:
    long long leastFees(vector<int>& landed, vector<int>& wanted, vector<int>& fee) {
        using Lot = pair<int, int>;
        priority_queue<Lot, vector<Lot>, greater<Lot>> credit;
        long long stored = 0, total = 0;
        for (size_t day = 0; day < landed.size(); day++) {
            stored += landed[day];
            int fromStore = min<long long>(stored, wanted[day]);
            stored -= fromStore;
            int due = wanted[day] - fromStore;
            credit.push({fee[day], wanted[day]});
            while (due > 0) {
                auto lot = credit.top();
                int taken = min(due, lot.second);
                total += (long long)taken * lot.first;
                due -= taken;
                lot.second -= taken;
                if (lot.second == 0) credit.pop();
            }
        }
        return total;
    }
};
