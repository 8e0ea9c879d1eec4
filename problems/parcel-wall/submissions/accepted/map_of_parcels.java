// A map of parcels, and of each box whether it is taken or closed.
class ParcelWall {
    private static final class Parcel {
        final String name;
        final int size;
        final long lastDay;
        int box;

        Parcel(String name, int size, long lastDay, int box) {
            this.name = name;
            this.size = size;
            this.lastDay = lastDay;
            this.box = box;
        }
    }

    private final int[] boxes;
    private final boolean[] taken;
    private final boolean[] closed;
    private final Map<String, Parcel> parcels = new HashMap<>();
    private int today = 0;

    public ParcelWall(int[] boxes) {
        this.boxes = boxes;
        this.taken = new boolean[boxes.length];
        this.closed = new boolean[boxes.length];
    }

    public int store(String parcel, int size) {
        return put(parcel, size, Long.MAX_VALUE);
    }

    public int fetch(String parcel) {
        Parcel found = parcels.remove(parcel);
        if (found == null) {
            return -1;
        }
        taken[found.box] = false;
        return found.box + 1;
    }

    public int free(int size) {
        int count = 0;
        for (int box = 0; box < boxes.length; box++) {
            if (canHold(box, size)) {
                count++;
            }
        }
        return count;
    }

    public String[] largest(int count) {
        List<Parcel> sorted = new ArrayList<>(parcels.values());
        sorted.sort((a, b) -> a.size != b.size ? b.size - a.size : a.name.compareTo(b.name));
        return names(sorted.subList(0, Math.min(count, sorted.size())));
    }

    public int storeUntil(String parcel, int size, int day) {
        return day < today ? -1 : put(parcel, size, day);
    }

    public String[] advance(int day) {
        today = day;
        List<Parcel> late = new ArrayList<>();
        for (Parcel parcel : parcels.values()) {
            if (parcel.lastDay < day) {
                late.add(parcel);
            }
        }
        late.sort((a, b) -> a.lastDay != b.lastDay ? Long.compare(a.lastDay, b.lastDay) : a.name.compareTo(b.name));
        for (Parcel parcel : late) {
            fetch(parcel.name);
        }
        return names(late);
    }

    public int close(int box) {
        int at = box - 1;
        if (closed[at]) {
            return -1;
        }
        int moved = 0;
        for (Parcel parcel : parcels.values()) {
            if (parcel.box == at) {
                int other = choose(parcel.size);
                if (other < 0) {
                    return -1;
                }
                taken[at] = false;
                taken[other] = true;
                parcel.box = other;
                moved = other + 1;
            }
        }
        closed[at] = true;
        return moved;
    }

    public boolean reopen(int box) {
        boolean was = closed[box - 1];
        closed[box - 1] = false;
        return was;
    }

    private int put(String name, int size, long lastDay) {
        if (parcels.containsKey(name)) {
            return -1;
        }
        int box = choose(size);
        if (box < 0) {
            return -1;
        }
        taken[box] = true;
        parcels.put(name, new Parcel(name, size, lastDay, box));
        return box + 1;
    }

    private boolean canHold(int box, int size) {
        return !taken[box] && !closed[box] && boxes[box] >= size;
    }

    private int choose(int size) {
        int best = -1;
        for (int box = 0; box < boxes.length; box++) {
            if (canHold(box, size) && (best < 0 || boxes[box] < boxes[best])) {
                best = box;
            }
        }
        return best;
    }

    private static String[] names(List<Parcel> list) {
        String[] names = new String[list.size()];
        for (int at = 0; at < names.length; at++) {
            names[at] = list.get(at).name;
        }
        return names;
    }
}
