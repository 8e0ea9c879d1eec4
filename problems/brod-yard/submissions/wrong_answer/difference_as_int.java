// A comparator returns an int, so the difference of two weights is made one; its sign is what matters.
//
// Unlike thirty-two-bit-weights.ts and weights-in-32-bits.ts, this one keeps the weights as long.
import java.util.*;

class Solution {
    private record Group(long weight, List<Integer> wagons) {}

    public ListNode makeUpTrain(ListNode train) {
        List<Group> groups = new ArrayList<>();
        ListNode vehicle = train;
        while (vehicle != null) {
            long weight = 0;
            List<Integer> wagons = new ArrayList<>();
            for (vehicle = vehicle.next; vehicle != null && vehicle.val != 0; vehicle = vehicle.next) {
                weight += vehicle.val;
                wagons.add(vehicle.val);
            }
            if (wagons.size() > 1 && wagons.get(wagons.size() - 1) > wagons.get(0)) Collections.reverse(wagons);
            groups.add(new Group(weight, wagons));
        }
        Comparator<Group> byWeight = (a, b) -> (int) (a.weight() - b.weight());
        Group heaviest = groups.get(0);
        for (Group group : groups) {
            if (byWeight.compare(group, heaviest) > 0) heaviest = group;
        }
        ListNode front = new ListNode(0), end = append(front, heaviest);
        for (Group group : groups) {
            if (group != heaviest) end = append(end, group);
        }
        return front.next;
    }

    private ListNode append(ListNode end, Group group) {
        end = end.next = new ListNode(0);
        for (int wagon : group.wagons()) end = end.next = new ListNode(wagon);
        return end;
    }
}
