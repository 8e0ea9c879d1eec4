// A TreeMap from winter to grams for each kind and each reservation.
class SeedLibrary {
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private final TreeMap<String, TreeMap<Integer, Long>> stocks = new TreeMap<>();
    private final Map<Integer, TreeMap<Integer, Long>> held = new HashMap<>();
    private final Map<Integer, String> seedOf = new HashMap<>();
    private int last = 0;
    private int now = 0;

    public long give(String seed, int grams) {
        return put(seed, grams, FOR_EVER);
    }

    public long take(String seed, int grams) {
        return lift(seed, grams) == null ? -1 : sum(stocks.get(seed));
    }

    public String[] list(String prefix) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, TreeMap<Integer, Long>> entry : stocks.entrySet()) {
            if (entry.getKey().startsWith(prefix) && sum(entry.getValue()) > 0) {
                names.add(entry.getKey());
            }
        }
        return names.toArray(new String[0]);
    }

    public String[] scarce(int count) {
        List<String> names = new ArrayList<>(Arrays.asList(list("")));
        names.sort((a, b) -> Long.compare(sum(stocks.get(a)), sum(stocks.get(b))));
        return names.subList(0, Math.min(count, names.size())).toArray(new String[0]);
    }

    public long giveFor(String seed, int grams, int winters) {
        return put(seed, grams, now + winters);
    }

    public long winter() {
        now++;
        long spoiled = 0;
        for (TreeMap<Integer, Long> stock : stocks.values()) {
            spoiled += spoil(stock);
        }
        for (TreeMap<Integer, Long> stock : held.values()) {
            spoiled += spoil(stock);
        }
        return spoiled;
    }

    public int reserve(String seed, int grams) {
        TreeMap<Integer, Long> lifted = lift(seed, grams);
        if (lifted == null) {
            return -1;
        }
        last++;
        held.put(last, lifted);
        seedOf.put(last, seed);
        return last;
    }

    public long collect(int number) {
        TreeMap<Integer, Long> stock = held.remove(number);
        return stock == null ? -1 : sum(stock);
    }

    public long release(int number) {
        TreeMap<Integer, Long> stock = held.remove(number);
        if (stock == null) {
            return -1;
        }
        TreeMap<Integer, Long> home = stocks.get(seedOf.get(number));
        stock.forEach((winter, grams) -> home.merge(winter, grams, Long::sum));
        return sum(home);
    }

    private long put(String seed, int grams, int winter) {
        TreeMap<Integer, Long> stock = stocks.computeIfAbsent(seed, name -> new TreeMap<>());
        stock.merge(winter, (long) grams, Long::sum);
        return sum(stock);
    }

    private long spoil(TreeMap<Integer, Long> stock) {
        Long grams = stock.remove(now);
        return grams == null ? 0 : grams;
    }

    private static long sum(TreeMap<Integer, Long> stock) {
        long grams = 0;
        for (long part : stock.values()) {
            grams += part;
        }
        return grams;
    }

    private TreeMap<Integer, Long> lift(String seed, int grams) {
        TreeMap<Integer, Long> stock = stocks.get(seed);
        if (stock == null || sum(stock) < grams) {
            return null;
        }
        TreeMap<Integer, Long> lifted = new TreeMap<>();
        long left = grams;
        while (left > 0) {
            Map.Entry<Integer, Long> first = stock.pollFirstEntry();
            long part = Math.min(left, first.getValue());
            lifted.put(first.getKey(), part);
            left -= part;
            if (part < first.getValue()) {
                stock.put(first.getKey(), first.getValue() - part);
            }
        }
        return lifted;
    }
}
