# A list of the different cards, in which each new packet is looked for.
def shelfTrials(kinds, wanted, most, trials, seed):
    x = seed
    complete = packets = 0
    for _ in range(trials):
        cards = []
        bought = 0
        while len(cards) < wanted and bought < most:
            bought += 1
            x = 48271 * x % 2147483647
            if x % kinds not in cards:
                cards.append(x % kinds)
        packets += bought
        complete += len(cards) == wanted
    return [complete, packets]
