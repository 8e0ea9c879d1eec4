// A pattern is used up when the two counts in the maps are the same (==).
class Solution {
    public ListNode pairedButtons(ListNode signe, ListNode mette) {
        Map<Integer, Integer> has = new HashMap<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (ListNode b = mette; b != null; b = b.next) {
            has.merge(b.val, 1, Integer::sum);
            taken.put(b.val, 0);
        }
        ListNode head = new ListNode(), tail = head;
        for (ListNode b = signe; b != null; b = b.next) {
            if (!has.containsKey(b.val) || has.get(b.val) == taken.get(b.val)) continue;
            taken.merge(b.val, 1, Integer::sum);
            tail.next = new ListNode();
            tail = tail.next;
            tail.val = b.val;
        }
        return head.next;
    }
}
