# Only trials that are complete tell how many packets are needed, so only theirs are counted.
def shelfTrials(kinds, wanted, most, trials, seed):
    x = seed
    complete = packets = 0
    for _ in range(trials):
        cards = set()
        for bought in range(1, most + 1):
            x = 48271 * x % 2147483647
            cards.add(x % kinds)
            if len(cards) == wanted:
                complete += 1
                packets += bought
                break
    return [complete, packets]
