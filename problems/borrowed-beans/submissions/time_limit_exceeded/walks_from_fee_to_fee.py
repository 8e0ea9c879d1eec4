# Sacks are kept by their fee, and the cheapest is found by walking on from the last one: 100,000 steps
# on every other day where a free day and a dear one come in turn.
def leastFees(landed, wanted, fee):
    sacks = [0] * 100_001
    cheapest = 0
    store = 0
    total = 0
    for came, went, cents in zip(landed, wanted, fee):
        sacks[cents] += went
        cheapest = min(cheapest, cents)
        store += came - went
        while store < 0:
            while sacks[cheapest] == 0:
                cheapest += 1
            take = min(-store, sacks[cheapest])
            sacks[cheapest] -= take
            total += take * cheapest
            store += take
    return total
