// Counts Mette's buttons; Signe's nodes that find no partner are unhooked.
ListNode* pairedButtons(ListNode* signe, ListNode* mette) {
    unordered_map<int, int> left;
    for (; mette; mette = mette->next) left[mette->val]++;
    ListNode front(0, signe);
    for (ListNode* before = &front; before->next;) {
        auto found = left.find(before->next->val);
        if (found != left.end() && found->second > 0) {
            found->second--;
            before = before->next;
        } else {
            before->next = before->next->next;
        }
    }
    return front.next;
}
