# Keeps a set of calmers for each two animals; one of them on the trip is enough to calm these two.
def fewestTrips(weight, quarrels, carry):
    n = len(weight)
    calmers = {}
    for a, b, calmer in quarrels:
        pair = (1 << a) | (1 << b)
        calmers[pair] = calmers.get(pair, 0) | (1 << calmer if calmer >= 0 else 0)
    good = []
    for company in range(1, 1 << n):
        pounds = sum(weight[i] for i in range(n) if company >> i & 1)
        if pounds <= carry and all(
            company & pair != pair or company & able for pair, able in calmers.items()
        ):
            good.append(company)
    everybody = (1 << n) - 1
    trips = 0
    across = {0}
    while everybody not in across:
        trips += 1
        reached = set()
        for done in across:
            first = ~done & (done + 1)
            for company in good:
                if company & first and not company & done:
                    reached.add(company | done)
        across = reached
    return trips
