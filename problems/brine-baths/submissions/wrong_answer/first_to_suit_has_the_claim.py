# When a bath has more candidates than places, those that began to suit first have the first claim.

# input [[0,4,3,6],[4,5,8,6],2]; right: 2; this: 3
from bisect import bisect_right


def fewestBaths(weakest, strongest, places):
    n = len(weakest)
    starts = sorted(range(n), key=lambda i: (weakest[i], strongest[i]))
    ends = sorted(range(n), key=lambda i: strongest[i])
    begin = [weakest[i] for i in starts]
    nxt = list(range(n + 1))          # next cheese by start that is not in a bath
    where = [0] * n
    for k, i in enumerate(starts):
        where[i] = k

    def find(x):
        while nxt[x] != x:
            nxt[x] = nxt[nxt[x]]
            x = nxt[x]
        return x

    baths = 0
    for e in ends:
        k = where[e]
        if find(k) != k:
            continue
        baths += 1
        nxt[k] = k + 1
        limit = bisect_right(begin, strongest[e])
        room = places - 1
        x = find(0)
        while room and x < limit:
            nxt[x] = x + 1
            room -= 1
            x = find(x)
    return baths
