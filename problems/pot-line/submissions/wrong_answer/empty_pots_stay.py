# Empty pots bring nothing, so he leaves them in the water and does not spend a day on them.
def mostPence(pounds, price, around):
    pounds = [weight for weight in pounds if weight > 0]
    n = len(pounds)
    west = [0] * (n + 1)
    east = [0] * (n + 1)
    for length in range(1, n + 1):
        pence = price[n - length]
        worth = [pence * weight for weight in pounds]
        new_west = []
        new_east = []
        for w, e, a, b in zip(worth, worth[length - 1 :], west[1:], east):
            w += a
            e += b
            if w > e:
                new_west.append(w)
                new_east.append(e if e > w - around else w - around)
            else:
                new_east.append(e)
                new_west.append(w if w > e - around else e - around)
        west, east = new_west, new_east
    return max(west[0], east[0])
