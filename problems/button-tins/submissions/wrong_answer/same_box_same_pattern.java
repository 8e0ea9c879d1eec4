// Sorts both threads and walks along them together: where the patterns are the same there is a pair, else the
// thread with the smaller one moves on.
import java.util.*;

class Solution {
    public ListNode pairedButtons(ListNode signe, ListNode mette) {
        List<Integer> own = new ArrayList<>(), other = new ArrayList<>(), places = new ArrayList<>();
        for (; signe != null; signe = signe.next) {
            places.add(own.size());
            own.add(signe.val);
        }
        for (; mette != null; mette = mette.next) other.add(mette.val);
        Collections.sort(other);
        places.sort(Comparator.comparing(own::get));
        boolean[] isPaired = new boolean[own.size()];
        for (int i = 0, j = 0; i < own.size() && j < other.size(); ) {
            int place = places.get(i);
            if (own.get(place) == other.get(j)) {
                isPaired[place] = true;
                i++;
                j++;
            } else if (own.get(place) < other.get(j)) {
                i++;
            } else {
                j++;
            }
        }
        ListNode front = new ListNode(0), end = front;
        for (int place = 0; place < isPaired.length; place++) {
            if (isPaired[place]) end = end.next = new ListNode(own.get(place));
        }
        return front.next;
    }
}
