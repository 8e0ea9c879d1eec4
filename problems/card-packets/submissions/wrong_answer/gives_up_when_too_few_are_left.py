# A trial ends as soon as the packets that are left cannot bring all cards that are needed.
def shelfTrials(kinds, wanted, most, trials, seed):
    x = seed
    complete = bought = 0
    for _ in range(trials):
        cards = set()
        packets = 0
        while len(cards) < wanted and wanted - len(cards) <= most - packets:
            x = 48271 * x % 2147483647
            cards.add(x % kinds)
            packets += 1
        bought += packets
        complete += len(cards) == wanted
    return [complete, bought]
