// What is taken from the store is on credit: the heap has the fees for which such sacks could still be
// borrowed instead, the lowest on top.
class Solution {
public:
    long long leastFees(vector<int>& landed, vector<int>& wanted, vector<int>& fee) {
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> credit;
        long long stored = 0, total = 0;
        for (size_t day = 0; day < landed.size(); day++) {
            stored += landed[day];
            long long fromStore = min<long long>(stored, wanted[day]);
            stored -= fromStore;
            long long due = wanted[day] - fromStore;
            credit.push({fee[day], wanted[day]});
            while (due > 0) {
                auto [price, sacks] = credit.top();
                credit.pop();
                int taken = min<long long>(due, sacks);
                total += (long long)taken * price;
                due -= taken;
                if (sacks > taken) credit.push({price, sacks - taken});
            }
        }
        return total;
    }
};
