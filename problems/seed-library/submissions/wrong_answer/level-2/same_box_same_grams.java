// Kinds with the same number of grams in the map are listed in the order of the alphabet.
class SeedLibrary {
    private final TreeMap<String, Long> stock = new TreeMap<>();

    public SeedLibrary() {}

    public long give(String seed, long grams) {
        return stock.merge(seed, grams, Long::sum);
    }

    public long take(String seed, long grams) {
        long there = stock.getOrDefault(seed, 0L);
        if (there < grams) return -1;
        if (there == grams) stock.remove(seed);
        else stock.put(seed, there - grams);
        return there - grams;
    }

    public String[] list(String prefix) {
        return stock.keySet().stream().filter(seed -> seed.startsWith(prefix)).toArray(String[]::new);
    }

    public String[] scarce(long count) {
        List<String> seeds = new ArrayList<>(stock.descendingKeySet());
        seeds.sort((a, b) -> {
            if (stock.get(a) == stock.get(b)) return a.compareTo(b);
            return stock.get(a).compareTo(stock.get(b));
        });
        return seeds.stream().limit(count).toArray(String[]::new);
    }
}
