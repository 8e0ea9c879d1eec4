// Parcels whose sizes in the map are the same are listed by name.
class ParcelWall {
    private final long[] boxes;
    private final Map<String, Integer> boxOf = new HashMap<>();
    private final Map<String, Long> sizeOf = new HashMap<>();
    private final boolean[] taken;

    public ParcelWall(long[] boxes) {
        this.boxes = boxes;
        taken = new boolean[boxes.length];
    }

    public long store(String parcel, long size) {
        if (boxOf.containsKey(parcel)) return -1;
        int best = -1;
        for (int i = 0; i < boxes.length; i++)
            if (!taken[i] && boxes[i] >= size && (best < 0 || boxes[i] < boxes[best])) best = i;
        if (best < 0) return -1;
        taken[best] = true;
        boxOf.put(parcel, best);
        sizeOf.put(parcel, size);
        return best + 1;
    }

    public long fetch(String parcel) {
        Integer box = boxOf.remove(parcel);
        if (box == null) return -1;
        sizeOf.remove(parcel);
        taken[box] = false;
        return box + 1;
    }

    public long free(long size) {
        long count = 0;
        for (int i = 0; i < boxes.length; i++) if (!taken[i] && boxes[i] >= size) count++;
        return count;
    }

    public String[] largest(long count) {
        List<String> names = new ArrayList<>(sizeOf.keySet());
        names.sort((a, b) -> {
            if (sizeOf.get(a) == sizeOf.get(b)) return a.compareTo(b);
            return sizeOf.get(b).compareTo(sizeOf.get(a));
        });
        return names.stream().limit(count).toArray(String[]::new);
    }
}
