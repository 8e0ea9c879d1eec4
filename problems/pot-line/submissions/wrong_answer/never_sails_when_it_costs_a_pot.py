# If sailing around costs more than the best pot brings on the best day, it is never worth it.

# input: [[0,0,9,9,0,0],[0,0,0,0,9,9],82] right: 80 its answer: 0
def mostPence(pounds: list[int], price: list[int], around: int) -> int:
    n = len(pounds)
    if around > max(pounds) * max(price):
        return max(
            sum(a * b for a, b in zip(pounds, price)),
            sum(a * b for a, b in zip(reversed(pounds), price)),
        )
    west = [p * price[-1] for p in pounds]
    east = west
    for day in range(n - 2, -1, -1):
        today = price[day]
        a = [p * today + x for p, x in zip(pounds[: day + 1], west[1:])]
        b = [p * today + x for p, x in zip(pounds[n - 1 - day :], east)]
        west = [x if x >= y - around else y - around for x, y in zip(a, b)]
        east = [y if y >= x - around else x - around for x, y in zip(a, b)]
    return max(west[0], east[0])
