// One list of all people, which is sorted whenever somebody signs on, and searched from its front.
import java.util.*;

class WinchList {
    private static class Puller {
        int person, strength, time;
    }

    private int places, time;
    private final List<Puller> order = new LinkedList<>();

    public WinchList(int places) {
        this.places = places;
    }

    public void signOn(int person, int strength) {
        signOff(person);
        Puller puller = new Puller();
        puller.person = person;
        puller.strength = strength;
        puller.time = time++;
        order.add(puller);
        order.sort(Comparator.comparing((Puller one) -> -one.strength).thenComparing(one -> one.time));
    }

    public boolean signOff(int person) {
        return order.removeIf(puller -> puller.person == person);
    }

    public void widen() {
        places++;
    }

    public boolean narrow() {
        if (places == 1) return false;
        places--;
        return true;
    }

    public int weakest() {
        return order.isEmpty() ? -1 : order.get(Math.min(places, order.size()) - 1).person;
    }

    public long haul() {
        long sum = 0;
        int left = places;
        for (Puller puller : order) {
            if (left-- == 0) break;
            sum += puller.strength;
        }
        if (!order.isEmpty()) order.remove(0);
        return sum;
    }
}
