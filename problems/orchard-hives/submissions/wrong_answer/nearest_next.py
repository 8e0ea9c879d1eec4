# Always takes the nearest hive next, and unloads when the way by the cart costs no more minutes.
from collections import deque


def fewestMinutes(orchard):
    rows, columns = len(orchard), len(orchard[0])
    places = []
    for r in range(rows):
        for c in range(columns):
            if orchard[r][c] == 'C':
                places.insert(0, (r, c))
            elif orchard[r][c] not in '.#':
                places.append((r, c))

    def distances(start):
        steps = {start: 0}
        queue = deque([start])
        while queue:
            r, c = queue.popleft()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                inside = 0 <= y < rows and 0 <= x < columns
                if inside and orchard[y][x] != '#' and (y, x) not in steps:
                    steps[y, x] = steps[r, c] + 1
                    queue.append((y, x))
        return [steps.get(place, -1) for place in places]

    steps = [distances(place) for place in places]
    if -1 in steps[0]:
        return -1
    left = set(range(1, len(places)))
    at, pace, minutes = 0, 1, 0
    while left:
        following = min(left, key=lambda hive: (steps[at][hive], hive))
        by_the_cart = steps[at][0] * pace + steps[0][following]
        if by_the_cart <= steps[at][following] * pace:
            minutes += by_the_cart
            pace = 1
        else:
            minutes += steps[at][following] * pace
        r, c = places[following]
        pace += int(orchard[r][c])
        at = following
        left.remove(following)
    return minutes + steps[at][0] * pace
