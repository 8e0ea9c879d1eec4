// Counts Mette's buttons by pattern; each of Signe's takes one away as long as there is one.
import java.util.*;

class Solution {
    public ListNode pairedButtons(ListNode signe, ListNode mette) {
        Map<Integer, Integer> left = new HashMap<>();
        for (; mette != null; mette = mette.next) left.merge(mette.val, 1, Integer::sum);
        ListNode front = new ListNode(0), end = front;
        for (; signe != null; signe = signe.next) {
            int count = left.getOrDefault(signe.val, 0);
            if (count == 0) continue;
            left.put(signe.val, count - 1);
            end.next = new ListNode(signe.val);
            end = end.next;
        }
        return front.next;
    }
}
