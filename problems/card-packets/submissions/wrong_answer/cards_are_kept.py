# The customer keeps the cards of all trials, and goes on collecting.
def shelfTrials(kinds, wanted, most, trials, seed):
    x = seed
    complete = packets = 0
    cards = set()
    for _ in range(trials):
        bought = 0
        while bought < most and len(cards) < wanted:
            x = 48271 * x % 2147483647
            cards.add(x % kinds)
            bought += 1
        packets += bought
        complete += len(cards) >= wanted
    return [complete, packets]
