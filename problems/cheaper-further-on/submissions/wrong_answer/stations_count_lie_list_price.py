# The stations that count lie in a list by price; bisect_left finds the one with just the price that is wanted, or the next cheaper one (but of several with this price it finds the farthest).
from bisect import bisect_left


def cheaperFurtherOn(at, price, margin, reach):
    n = len(at)
    out = [-1] * n
    prices = []  # ascending; the nearest station is the last
    places = []
    for i in range(n - 1, -1, -1):
        p = price[i]
        want = p - margin
        k = bisect_left(prices, want)
        if k == len(prices) or prices[k] != want:
            k -= 1
        if k >= 0:
            d = places[k] - at[i]
            if d <= reach:
                out[i] = d
        # dearer stations behind this one never count again
        while prices and prices[-1] > p:
            prices.pop()
            places.pop()
        prices.append(p)
        places.append(at[i])
    return out
