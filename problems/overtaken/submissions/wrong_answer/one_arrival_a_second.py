# The seconds at which boats have arrived, each of them once, are enough to count those overtaken.
from bisect import bisect_left, insort
from itertools import groupby


def overtakings(start, finish, lead):
    boats = sorted(zip(start, finish))
    ahead = max(lead, 1)
    gone = []
    pairs = 0
    for _, together in groupby(boats, key=lambda boat: boat[0]):
        finishes = [arrived for _, arrived in together]
        for arrived in finishes:
            pairs += len(gone) - bisect_left(gone, arrived + ahead)
        for arrived in finishes:
            place = bisect_left(gone, arrived)
            if place == len(gone) or gone[place] != arrived:
                gone.insert(place, arrived)
    return pairs
