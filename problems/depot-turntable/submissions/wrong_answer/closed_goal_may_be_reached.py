# Lets the last pull end on a closed track if that is the goal, because the tram is meant to go there.
from collections import deque


def fewestPulls(tracks, turn, pits, closed, goal):
    shut = set(closed) - {goal}
    pit = set(pits)
    pulls = {(0, 1): 0}
    queue = deque([(0, 1)])
    while queue:
        track, way = queue.popleft()
        if track == goal:
            return pulls[track, way]
        offers = [((track + way * length) % tracks, way) for length in turn]
        if track in pit:
            offers.append((track, -way))
        for state in offers:
            if state[0] not in shut and state not in pulls:
                pulls[state] = pulls[track, way] + 1
                queue.append(state)
    return -1
