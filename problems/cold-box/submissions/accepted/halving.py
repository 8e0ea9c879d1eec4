def lowestRating(drift, depots, repacks):
    is_depot = [False] * len(drift)
    for leg in depots:
        is_depot[leg] = True

    def enough(rating):
        left = repacks
        dial = 0
        fresh = None
        for change, depot in zip(drift, is_depot):
            dial += change
            if dial < 0:
                dial = 0
            if fresh is not None:
                fresh += change
                if fresh < 0:
                    fresh = 0
            if dial > rating:
                if fresh is None or fresh > rating or left == 0:
                    return False
                left -= 1
                dial = fresh
                fresh = None
            if depot:
                fresh = 0
        return True

    low = 0
    high = sum(change for change in drift if change > 0)
    while low < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle + 1
    return low
