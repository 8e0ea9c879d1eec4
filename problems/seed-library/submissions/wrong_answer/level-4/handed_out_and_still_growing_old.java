// Bags know in which winter they spoil, wherever they lie; what was handed out is simply marked as ended.
import java.util.*;
class SeedLibrary {
    static class Held { String seed; TreeMap<Long, Long> bags; boolean ended; }
    Map<String, TreeMap<Long, Long>> stock = new TreeMap<>();
    List<Held> held = new ArrayList<>();
    long year = 0;
    public SeedLibrary() {}
    long sum(Map<Long, Long> bags) { long s = 0; if (bags != null) for (long g : bags.values()) s += g; return s; }
    long put(String seed, long grams, long until) {
        stock.computeIfAbsent(seed, k -> new TreeMap<>()).merge(until, grams, Long::sum);
        return sum(stock.get(seed));
    }
    public long give(String seed, long grams) { return put(seed, grams, Long.MAX_VALUE); }
    public long giveFor(String seed, long grams, long winters) { return put(seed, grams, year + winters); }
    TreeMap<Long, Long> out(String seed, long grams) {
        TreeMap<Long, Long> bags = stock.get(seed);
        if (sum(bags) < grams) return null;
        TreeMap<Long, Long> taken = new TreeMap<>();
        while (grams > 0) {
            Map.Entry<Long, Long> first = bags.pollFirstEntry();
            long part = Math.min(grams, first.getValue());
            taken.put(first.getKey(), part);
            grams -= part;
            if (part < first.getValue()) bags.put(first.getKey(), first.getValue() - part);
        }
        return taken;
    }
    public long take(String seed, long grams) { return out(seed, grams) == null ? -1 : sum(stock.get(seed)); }
    public String[] list(String prefix) {
        return stock.keySet().stream().filter(s -> s.startsWith(prefix) && sum(stock.get(s)) > 0).toArray(String[]::new);
    }
    public String[] scarce(long count) {
        return stock.keySet().stream().filter(s -> sum(stock.get(s)) > 0)
            .sorted(Comparator.comparing((String s) -> sum(stock.get(s))).thenComparing(s -> s)).limit(count).toArray(String[]::new);
    }
    public long winter() {
        year++;
        long lost = 0;
        for (TreeMap<Long, Long> bags : stock.values()) { Long g = bags.remove(year); if (g != null) lost += g; }
        for (Held h : held) { Long g = h.bags.remove(year); if (g != null) lost += g; }
        return lost;
    }
    public long reserve(String seed, long grams) {
        TreeMap<Long, Long> taken = out(seed, grams);
        if (taken == null) return -1;
        Held h = new Held(); h.seed = seed; h.bags = taken;
        held.add(h);
        return held.size();
    }
    Held end(long number) {
        if (number > held.size() || held.get((int) number - 1).ended) return null;
        Held h = held.get((int) number - 1);
        h.ended = true;
        return h;
    }
    public long collect(long number) { Held h = end(number); return h == null ? -1 : sum(h.bags); }
    public long release(long number) {
        Held h = end(number);
        if (h == null) return -1;
        h.bags.forEach((until, grams) -> put(h.seed, grams, until));
        h.bags.clear();
        return sum(stock.get(h.seed));
    }
}
