// Turns the second list round and merges in place.
class Solution {
public:
    ListNode* polesToReplace(ListNode* up, ListNode* down) {
        ListNode* other = nullptr;
        while (down) {
            ListNode* next = down->next;
            down->next = other;
            other = down;
            down = next;
        }
        ListNode front(0), *end = &front;
        while (up || other) {
            ListNode*& from = up && (!other || up->val <= other->val) ? up : other;
            ListNode* taken = from;
            from = from->next;
            if (taken->val != end->val) end = end->next = taken;
        }
        end->next = nullptr;
        return front.next;
    }
};
