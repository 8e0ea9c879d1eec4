# Keeps the finishes of the boats that left earlier in one sorted list.
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
            insort(gone, arrived)
    return pairs
