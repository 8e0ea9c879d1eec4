# Wave by wave: the sets that can be across after one trip, after two, and so on. On each trip the first
# animal that waits crosses, so a set is met by few ways.
def fewestTrips(weight, quarrels, carry):
    n = len(weight)
    everybody = (1 << n) - 1
    pounds = [0]
    for own in weight:
        pounds += [others + own for others in pounds]
    rules = [((1 << a) | (1 << b), 0 if c < 0 else 1 << c) for a, b, c in quarrels]
    by_first = [[] for _ in range(n)]
    for group in range(1, everybody + 1):
        if pounds[group] > carry:
            continue
        for both, calm in rules:
            if group & both == both and not group & calm:
                break
        else:
            by_first[(group & -group).bit_length() - 1].append(group)
    wave = {0}
    trips = 0
    while everybody not in wave:
        trips += 1
        following = set()
        for across in wave:
            waits = ~across
            first = (waits & -waits).bit_length() - 1
            following.update([across | group for group in by_first[first] if not group & across])
        wave = following
    return trips
