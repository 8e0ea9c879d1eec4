// Turns the second list round and merges in place.
class Solution {
    public ListNode polesToReplace(ListNode up, ListNode down) {
        ListNode other = null;
        while (down != null) {
            ListNode next = down.next;
            down.next = other;
            other = down;
            down = next;
        }
        ListNode front = new ListNode(0), end = front;
        while (up != null || other != null) {
            ListNode taken;
            if (other == null || (up != null && up.val <= other.val)) {
                taken = up;
                up = up.next;
            } else {
                taken = other;
                other = other.next;
            }
            if (taken.val == end.val) continue;
            end.next = taken;
            end = taken;
        }
        end.next = null;
        return front.next;
    }
}
