# The stack as two lists, furthest and cheapest first, so that bisect can look into it.
from bisect import bisect_right


def cheaperFurtherOn(at, price, margin, reach):
    answer = [-1] * len(at)
    prices, places = [], []
    for i in range(len(at) - 1, -1, -1):
        found = bisect_right(prices, price[i] - margin) - 1
        if found >= 0 and places[found] - at[i] <= reach:
            answer[i] = places[found] - at[i]
        while prices and prices[-1] >= price[i]:
            prices.pop()
            places.pop()
        prices.append(price[i])
        places.append(at[i])
    return answer
