# If sailing around costs no less than the best pot can ever bring, he never sails.
def mostPence(pounds, price, around):
    n = len(pounds)
    if around >= max(pounds) * max(price):
        one = sum(a * b for a, b in zip(pounds, price))
        other = sum(a * b for a, b in zip(reversed(pounds), price))
        return max(one, other)
    west = east = [p * price[-1] for p in pounds]
    for size in range(2, n + 1):
        p = price[n - size]
        day = [x * p for x in pounds]
        w = [a + b for a, b in zip(day, west[1:])]
        e = [a + b for a, b in zip(day[size - 1 :], east)]
        west = [a if a > b - around else b - around for a, b in zip(w, e)]
        east = [b if b > a - around else a - around for a, b in zip(w, e)]
    return max(west[0], east[0])
