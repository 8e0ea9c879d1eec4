from collections import deque


def fewestPulls(tracks, turn, pits, closed, goal):
    pits = set(pits)
    closed = set(closed)
    steps = {length % tracks for length in turn}
    pulls = {(0, 1): 0}
    queue = deque([(0, 1)])
    while queue:
        state = queue.popleft()
        track, sign = state
        if track == goal:
            return pulls[state]
        following = [((track + sign * step) % tracks, sign) for step in steps]
        if track in pits:
            following.append((track, -sign))
        for after in following:
            if after[0] not in closed and after not in pulls:
                pulls[after] = pulls[state] + 1
                queue.append(after)
    return -1
