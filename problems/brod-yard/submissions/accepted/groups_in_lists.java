// Takes the train apart into groups, turns them as lists and builds a new train.
import java.util.*;

class Solution {
    public ListNode makeUpTrain(ListNode train) {
        List<List<Integer>> groups = new ArrayList<>();
        for (ListNode vehicle = train; vehicle != null; vehicle = vehicle.next) {
            if (vehicle.val == 0) groups.add(new ArrayList<>());
            else groups.get(groups.size() - 1).add(vehicle.val);
        }
        int heaviest = 0;
        long most = -1;
        for (int i = 0; i < groups.size(); i++) {
            List<Integer> group = groups.get(i);
            long weight = 0;
            for (int wagon : group) weight += wagon;
            if (weight > most) {
                most = weight;
                heaviest = i;
            }
            if (!group.isEmpty() && group.get(group.size() - 1) > group.get(0)) Collections.reverse(group);
        }
        groups.add(0, groups.remove(heaviest));
        ListNode front = new ListNode(0), end = front;
        for (List<Integer> group : groups) {
            end = end.next = new ListNode(0);
            for (int wagon : group) end = end.next = new ListNode(wagon);
        }
        return front.next;
    }
}
