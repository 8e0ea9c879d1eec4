# The generator's first value is the seed, so the first card is taken from it.
def shelfTrials(kinds, wanted, most, trials, seed):
    x = seed
    complete = packets = 0
    for _ in range(trials):
        cards = set()
        bought = 0
        while bought < most and len(cards) < wanted:
            cards.add(x % kinds)
            x = 48271 * x % 2147483647
            bought += 1
        packets += bought
        complete += len(cards) == wanted
    return [complete, packets]
