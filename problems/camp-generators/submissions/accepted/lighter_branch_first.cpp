// Each box tells the one above what it draws; what does not fit gets a generator, the heavier branch first.
class Solution {
    long long capacity = 0;
    int generators = 0;
    bool impossible = false;

    long long drawn(TreeNode* box) {
        if (!box) return 0;
        long long lighter = drawn(box->left), heavier = drawn(box->right), watts = box->val;
        if (watts > capacity) impossible = true;
        if (lighter > heavier) swap(lighter, heavier);
        for (long long branch : {lighter, heavier}) {
            if (watts + branch <= capacity) watts += branch;
            else generators++;
        }
        return watts;
    }

public:
    int fewestGenerators(TreeNode* camp, long long capacity) {
        if (!camp) return 0;
        this->capacity = capacity;
        drawn(camp);
        return impossible ? -1 : generators + 1;
    }
};
