// Builds the branches in Yamna's order; how far each goes is known from the places in Idir's list. Flows can
// be larger than an int, so that the nodes are of a type of their own.
struct TreeNode {
    long long val;
    TreeNode *left = nullptr, *right = nullptr;
    TreeNode(long long val) : val(val) {}
};

class Solution {
    unordered_map<int, int> place;
    size_t next = 0;
    bool fits = true;

    /** The branch with Idir's numbers from `first` to `last`, flows in place of numbers. */
    TreeNode* branch(const vector<int>& yamna, int first, int last) {
        if (first > last || !fits) return nullptr;
        int middle = place[yamna[next]];
        if (middle < first || middle > last) {
            fits = false;
            return nullptr;
        }
        TreeNode* sluice = new TreeNode(yamna[next++]);
        sluice->left = branch(yamna, first, middle - 1);
        sluice->right = branch(yamna, middle + 1, last);
        for (TreeNode* below : {sluice->left, sluice->right})
            if (below) sluice->val += below->val;
        return sluice;
    }

public:
    TreeNode* flowPlan(vector<int>& yamna, vector<int>& idir) {
        for (int i = 0; i < (int)idir.size(); i++) place[idir[i]] = i;
        TreeNode* spring = branch(yamna, 0, (int)idir.size() - 1);
        return fits ? spring : nullptr;
    }
};
