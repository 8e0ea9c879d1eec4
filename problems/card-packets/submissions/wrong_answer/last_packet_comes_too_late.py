# Whoever has bought the last packet allowed has reached the end and is not complete.
def shelfTrials(kinds, wanted, most, trials, seed):
    x = seed
    complete = packets = 0
    for _ in range(trials):
        cards = set()
        bought = 0
        while bought < most and len(cards) < wanted:
            x = 48271 * x % 2147483647
            cards.add(x % kinds)
            bought += 1
        packets += bought
        if bought < most:
            complete += 1
    return [complete, packets]
