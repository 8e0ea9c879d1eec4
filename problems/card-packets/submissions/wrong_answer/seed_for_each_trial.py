# Every trial is played under the same conditions, so each begins with the seed.
def shelfTrials(kinds, wanted, most, trials, seed):
    complete = packets = 0
    for _ in range(trials):
        x = seed
        cards = set()
        bought = 0
        while bought < most and len(cards) < wanted:
            x = 48271 * x % 2147483647
            cards.add(x % kinds)
            bought += 1
        packets += bought
        complete += len(cards) == wanted
    return [complete, packets]
