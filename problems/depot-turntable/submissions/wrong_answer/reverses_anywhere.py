# Reads over the pits and reverses on every track.
from collections import deque


def fewestPulls(tracks, turn, pits, closed, goal):
    closed = set(closed)
    seen = {(0, 1)}
    queue = deque([(0, 1, 0)])
    while queue:
        track, sign, pulls = queue.popleft()
        if track == goal:
            return pulls
        following = [((track + sign * length) % tracks, sign) for length in turn]
        following.append((track, -sign))
        for to, way in following:
            if to not in closed and (to, way) not in seen:
                seen.add((to, way))
                queue.append((to, way, pulls + 1))
    return -1
