# Greedy: each day the end that brings more today, fuel subtracted, keeping the boat where it is in doubt.
def mostPence(pounds, price, around):
    best = None
    for start in (0, 1):
        left, right, side, total = 0, len(pounds) - 1, start, 0
        for day, pence in enumerate(price):
            west = pounds[left] * pence - (around if side == 1 and day and left < right else 0)
            east = pounds[right] * pence - (around if side == 0 and day and left < right else 0)
            if west > east or (west == east and side == 0):
                total += west
                left += 1
                side = 0
            else:
                total += east
                right -= 1
                side = 1
        best = total if best is None else max(best, total)
    return best
