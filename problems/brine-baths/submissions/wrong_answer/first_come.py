# Fills each bath with the cheeses that suit it in the order of the list, not with the hurried ones.
from heapq import heappop, heappush


def fewestBaths(weakest, strongest, places):
    n = len(weakest)
    arriving = sorted(range(n), key=lambda i: -weakest[i])
    done = [False] * n
    waiting = []
    baths = 0
    for hurried in sorted(range(n), key=lambda i: strongest[i]):
        if done[hurried]:
            continue
        salt = strongest[hurried]
        while arriving and weakest[arriving[-1]] <= salt:
            heappush(waiting, arriving.pop())
        baths += 1
        done[hurried] = True
        left = places - 1
        while left > 0 and waiting:
            cheese = heappop(waiting)
            if not done[cheese]:
                done[cheese] = True
                left -= 1
    return baths
