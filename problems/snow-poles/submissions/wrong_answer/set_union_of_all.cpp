// Two sorted lists are put together by set_union, as a set, in which everything is only once.
class Solution {
public:
    ListNode* polesToReplace(ListNode* up, ListNode* down) {
        vector<int> ascending, descending, poles;
        for (; up; up = up->next) ascending.push_back(up->val);
        for (; down; down = down->next) descending.push_back(down->val);
        set_union(ascending.begin(), ascending.end(), descending.rbegin(), descending.rend(), back_inserter(poles));
        ListNode front, *end = &front;
        for (int pole : poles) end = end->next = new ListNode(pole);
        return front.next;
    }
};
