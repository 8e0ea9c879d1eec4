# A set of cards for each trial.
def shelfTrials(kinds, wanted, most, trials, seed):
    x = seed
    complete = packets = 0
    for _ in range(trials):
        cards = set()
        for _ in range(most):
            x = 48271 * x % 2147483647
            packets += 1
            cards.add(x % kinds)
            if len(cards) == wanted:
                complete += 1
                break
    return [complete, packets]
