# For each remainder, the maximum over a window of the last `stock` positions, kept in a deque.
from collections import deque


def bestLoad(goods, strength):
    best = [0] * (strength + 1)
    for weight, gain, stock, crate in goods:
        grown = best[:]
        for remainder in range(min(weight, strength - crate + 1)):
            window = deque()
            charge = 0
            for load in range(remainder, strength - crate + 1, weight):
                worth = best[load] - charge
                while window and window[-1][0] <= worth:
                    window.pop()
                window.append((worth, load))
                if window[0][1] < load - stock * weight:
                    window.popleft()
                total = window[0][0] + charge
                if total > grown[load + crate]:
                    grown[load + crate] = total
                charge += gain
        best = grown
    return best[strength]
