# Sorts by start only; boats that left together come in the order of the list and count.
from bisect import bisect_left, insort


def overtakings(start, finish, lead):
    gone = []
    pairs = 0
    for boat in sorted(range(len(start)), key=lambda boat: start[boat]):
        pairs += len(gone) - bisect_left(gone, finish[boat] + max(lead, 1))
        insort(gone, finish[boat])
    return pairs
