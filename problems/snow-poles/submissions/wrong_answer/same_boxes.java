// All notes go into one list that is sorted; a pole that is the same as the one before it is left out.
import java.util.*;

class Solution {
    public ListNode polesToReplace(ListNode up, ListNode down) {
        List<Integer> notes = new ArrayList<>();
        for (; up != null; up = up.next) notes.add(up.val);
        for (; down != null; down = down.next) notes.add(down.val);
        Collections.sort(notes);
        ListNode front = new ListNode(0), end = front;
        for (int i = 0; i < notes.size(); i++) {
            if (i > 0 && notes.get(i) == notes.get(i - 1)) continue;
            end.next = new ListNode(notes.get(i));
            end = end.next;
        }
        return front.next;
    }
}
