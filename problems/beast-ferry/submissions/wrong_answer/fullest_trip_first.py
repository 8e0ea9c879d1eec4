# Greedy: always the peaceful trip with the most animals, of those the heaviest.
def fewestTrips(weight, quarrels, carry):
    n = len(weight)
    groups = []
    for group in range(1, 1 << n):
        members = [i for i in range(n) if group >> i & 1]
        pounds = sum(weight[i] for i in members)
        if pounds > carry:
            continue
        if any(a in members and b in members and c not in members for a, b, c in quarrels):
            continue
        groups.append((len(members), pounds, group))
    groups.sort(reverse=True)
    waiting = (1 << n) - 1
    trips = 0
    while waiting:
        waiting ^= next(group for _, _, group in groups if group & waiting == group)
        trips += 1
    return trips
